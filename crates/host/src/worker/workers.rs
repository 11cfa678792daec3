//! Passes in workers: made in one, and in more as threads run them at once.

use std::sync::{Arc, Mutex, PoisonError};

use arrow_array::StructArray;
use arrow_schema::DataType;
use parallax_edge::{
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
        let mut answer = process.ask(&[&batch], self.program.limits.time);
        // A unit by itself may suffer from what the worker did before, and which units those were depends on
        // threads. To take too long is its own fault.
        if let (Err(Broken::Otherwise(_)), true, [_]) = (&answer, used, ids) {
            process = self.new_worker().map_err(Fault::ended)?.process;
            answer = process.ask(&[&batch], self.program.limits.time);
        }
        // After an error the worker is dropped, and with it ended.
        let answer = answer.map_err(|broken| Fault::ended(broken.why()))?;
        self.free(Worker { process, used: true });
        if answer.first() == Some(&b'{') {
            let said: Said = serde_json::from_slice(&answer)
                .map_err(|error| format!("its answer cannot be read: {error}"))?;
            return Err(said.error.unwrap_or_else(|| "it gave neither rows nor a reason".to_owned()).into());
        }
        let found = table::decode(answer, &self.output);
        Ok(found.map_err(|why| format!("what it handed over is no sound table: {why}"))?)
    }
}
