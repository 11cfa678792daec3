//! What crosses the edge: rows, the table of a library, its header.

mod header;
mod rows;
mod table;
