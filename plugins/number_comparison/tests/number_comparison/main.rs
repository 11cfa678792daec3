//! Numbers side by side: of people, and of everything else.

mod amounts;
mod asked;
mod cases_of_one;
mod few;
mod kinds;
mod odds;
mod people;
mod restraint;
mod times;
mod tolls;
