use parallax_runner::{Available, Plan, PlanError, SettingsOf};

/// The pass that a case is about: a shipped one, by its name, or one from elsewhere, as
/// [`pass`](crate::pass) offers it.
pub struct Subject {
    name: String,
    from_elsewhere: Option<Available>,
}

impl From<&str> for Subject {
    fn from(name: &str) -> Self {
        Self { name: name.to_owned(), from_elsewhere: None }
    }
}

impl From<Available> for Subject {
    fn from(pass: Available) -> Self {
        Self { name: pass.about.name.to_owned(), from_elsewhere: Some(pass) }
    }
}

impl Subject {
    /// The name of the pass, which is its layer's.
    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// The pass behind what it needs. One from elsewhere takes the place of a shipped one of its name.
    pub(crate) fn plan(self) -> Result<Plan, PlanError> {
        let mut available = parallax_builtin::all();
        if let Some(pass) = self.from_elsewhere {
            available.retain(|shipped| shipped.about.name != self.name);
            available.push(pass);
        }
        Plan::new(&available, &[self.name], &SettingsOf::new())
    }
}
