//! Passes in workers: made in one, and in more as threads run them at once.

use std::sync::{Arc, Mutex, PoisonError};

use arrow_array::{Array, StructArray};
use arrow_schema::DataType;
use parallax_edge::{
    abi::ERROR,
    batch::Inputs,
    description::{self, Description, PassDescription},
};
use serde_json::{Map, Value};

use super::{
    broken::Broken,
    messages::{Said, VERSION, What, ask},
    process::Process,
    program::Program,
    table,
};
use crate::beyond::{Beyond, Fault, MadeBeyond, Makes};

/// The passes of a worker, and what makes them.
pub(crate) fn described(program: Program) -> Result<(Vec<PassDescription>, Arc<dyn Makes>), String> {
    let mut process = Process::start(&program)?;
    let said = process.ask(&[&ask(What::Describe)?], program.limits.start());
    let said = said.map_err(|broken| format!("it did not say what it is: {}", broken.why()))?;
    let cannot = |why| format!("what it says of itself cannot be read: {why}");
    let Said { parallax, error, .. } = description::read(&said).map_err(cannot)?;
    if let Some(why) = error {
        return Err(why);
    }
    match parallax {
        Some(VERSION) => {}
        Some(other) => {
            return Err(format!(
                "it speaks version {other} of the protocol of workers, and this Parallax version {VERSION}"
            ));
        }
        None => return Err("it does not say which version of the protocol of workers it speaks".to_owned()),
    }
    let description: Description = description::read(&said).map_err(cannot)?;
    if description.passes.is_empty() {
        return Err("it has no passes".to_owned());
    }
    Ok((description.passes, Arc::new(Workers { program, fresh: Mutex::new(Some(process)) })))
}

/// Makes passes in workers.
struct Workers {
    program: Program,
    /// One that has said what it is, and does nothing yet.
    fresh: Mutex<Option<Process>>,
}

impl Makes for Workers {
    fn make(
        &self,
        pass: &str,
        settings: &Map<String, Value>,
        inputs: &Inputs,
        output: &DataType,
    ) -> Result<MadeBeyond, String> {
        let make = What::Make { pass: pass.to_owned(), settings: settings.clone() };
        let make = [ask(make)?, table::encode_type(&inputs.arrow())?, table::encode_type(output)?];
        let pass =
            Worked { program: self.program.clone(), make, output: output.clone(), idle: Mutex::default() };
        let mut fresh = self.fresh.lock().unwrap_or_else(PoisonError::into_inner).take();
        let mut process = fresh.take().map_or_else(|| Process::start(&self.program), Ok)?;
        let settings = pass.make(&mut process)?;
        pass.free(Worker { process, used: false });
        Ok((Box::new(pass), settings))
    }
}

/// A pass in workers.
struct Worked {
    program: Program,
    /// What each worker is told first.
    make: [Vec<u8>; 3],
    output: DataType,
    /// Those that wait for a batch.
    idle: Mutex<Vec<Worker>>,
}

/// A process in which the pass was made.
struct Worker {
    process: Process,
    /// Whether it has been given a batch.
    used: bool,
}

impl Worked {
    /// Makes the pass in a worker. All of its settings, if it says them, come back.
    fn make(&self, process: &mut Process) -> Result<Option<Value>, String> {
        let [ask, reads, writes] = &self.make;
        let said = process.ask(&[ask, reads, writes], self.program.limits.start()).map_err(Broken::why)?;
        let said: Said =
            serde_json::from_slice(&said).map_err(|error| format!("its answer cannot be read: {error}"))?;
        said.error.map_or(Ok(said.settings), Err)
    }

    /// A worker that waits, or a new one.
    fn worker(&self) -> Result<Worker, String> {
        let idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
        idle.map_or_else(|| self.new_worker(), Ok)
    }

    fn new_worker(&self) -> Result<Worker, String> {
        let mut process = Process::start(&self.program)?;
        self.make(&mut process)?;
        Ok(Worker { process, used: false })
    }

    fn free(&self, worker: Worker) {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner).push(worker);
    }
}

impl Drop for Worked {
    fn drop(&mut self) {
        let idle = self.idle.get_mut().unwrap_or_else(PoisonError::into_inner);
        Process::end(idle.drain(..).map(|worker| worker.process).collect());
    }
}

impl Beyond for Worked {
    fn run(&self, batch: &StructArray, ids: &[&str]) -> Result<StructArray, Fault> {
        let batch = table::encode(batch)?;
        let Worker { mut process, used } = self.worker().map_err(Fault::ended)?;
        let mut found = self.found(&mut process, &batch);
        // What goes wrong may come of what the worker did before, and what that was depends on threads. So an
        // error counts only from a new worker that was asked about that unit alone.
        if let (true, [_]) = (used && may_come_of_before(&found), ids) {
            process = self.new_worker().map_err(Fault::ended)?.process;
            found = self.found(&mut process, &batch);
        } else if ids.len() > 1 && may_come_of_before(&found) {
            return Err("it failed over one of several units".to_owned().into());
        }
        // A worker that is broken is dropped, and with it ended.
        let found = found.map_err(|broken| Fault::ended(broken.why()))?;
        self.free(Worker { process, used: true });
        Ok(found?)
    }
}

impl Worked {
    /// What a worker finds in a batch, or why it finds nothing there.
    fn found(&self, process: &mut Process, batch: &[u8]) -> Result<Result<StructArray, String>, Broken> {
        let answer = process.ask(&[batch], self.program.limits.time)?;
        if answer.first() == Some(&b'{') {
            let said = serde_json::from_slice(&answer);
            return Ok(Err(match said {
                Ok(Said { error: Some(why), .. }) => why,
                Ok(_) => "it gave neither rows nor a reason".to_owned(),
                Err(error) => format!("its answer cannot be read: {error}"),
            }));
        }
        let found = table::decode(answer, &self.output);
        Ok(found.map_err(|why| format!("what it handed over is no sound table: {why}")))
    }
}

/// Whether something went wrong that another worker may do better. To take too long is a unit's own fault.
fn may_come_of_before(found: &Result<Result<StructArray, String>, Broken>) -> bool {
    match found {
        Ok(Ok(rows)) => rows.column_by_name(ERROR).is_some_and(|errors| errors.null_count() < errors.len()),
        Ok(Err(_)) | Err(Broken::Otherwise(_)) => true,
        Err(Broken::Late(_)) => false,
    }
}
