//! Numbers side by side: of people, and of everything else.

mod amounts;
mod odds;
mod restraint;
mod tolls;
