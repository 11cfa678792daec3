use parallax_engine::{Available, Error, Passes, Plan, SettingsOf};

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
    pub(crate) fn plan(self) -> Result<Plan, Error> {
        let mut passes = Passes::shipped();
        if let Some(pass) = self.from_elsewhere {
            passes.put(pass);
        }
        passes.plan(&[self.name], SettingsOf::new())
    }
}
