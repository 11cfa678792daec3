//! Numbers side by side: of people, and of everything else.

mod amounts;
mod kinds;
mod odds;
mod restraint;
mod tolls;
