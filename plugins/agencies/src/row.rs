pub use parallax_layers::agencies::{Agency, Credited};
