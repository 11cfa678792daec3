//! What becomes of a worker that does not answer.

/// Why a worker is of no more use.
pub(super) enum Broken {
    /// It took too long.
    Late(String),
    /// Anything else.
    Otherwise(String),
}

impl Broken {
    /// The reason.
    pub(super) fn why(self) -> String {
        match self {
            Self::Late(why) | Self::Otherwise(why) => why,
        }
    }
}

impl From<String> for Broken {
    fn from(why: String) -> Self {
        Self::Otherwise(why)
    }
}
