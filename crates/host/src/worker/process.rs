//! One worker: a process that is asked, and answers within a limit or is ended.
//!
//! Nothing here waits for a worker without a limit: to write to it, to read from it and to hear what it says
//! on standard error all go on side by side, so that one which does not read, or writes too much, is no
//! worse than one which does not answer.

use std::{
    io::{self, Read, Write},
    os::{fd::AsFd, unix::process::CommandExt},
    process::{Child, ChildStderr, ChildStdin, ChildStdout, Command, Stdio},
    sync::{
        OnceLock,
        mpsc::{Sender, channel},
    },
    thread,
    time::{Duration, Instant},
};

use rustix::{
    event::{PollFd, PollFlags, Timespec, poll},
    process::{Pid, Signal, WaitId, WaitIdOptions, WaitIdStatus, kill_process_group, waitid},
};

use super::{
    broken::Broken,
    messages::{HEAD, head, of_head},
    program::Program,
};

/// How long a process may take to end.
const GRACE: Duration = Duration::from_millis(500);

/// A process that runs, until it is dropped.
pub(super) struct Process {
    child: Child,
    /// Until it is told that there is no more.
    stdin: Option<ChildStdin>,
    stdout: ChildStdout,
    stderr: Option<ChildStderr>,
    /// The end of what it said on standard error since it was last asked.
    said: Vec<u8>,
    /// The most bytes of an answer.
    most: u64,
    /// How many requests there have been.
    asked: u64,
}

impl Process {
    pub(super) fn start(program: &Program) -> Result<Self, String> {
        let mut command = program.command();
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        // A group of its own, so that what it starts ends with it.
        command.process_group(0);
        let cannot = |error: io::Error| format!("its process cannot be started: {error}");
        let mut child = spawn(command).map_err(cannot)?;
        let (stdin, stdout, stderr) = (child.stdin.take(), child.stdout.take(), child.stderr.take());
        let (Some(stdin), Some(stdout), Some(stderr)) = (stdin, stdout, stderr) else {
            unreachable!("all three were asked for")
        };
        for pipe in [stdin.as_fd(), stdout.as_fd(), stderr.as_fd()] {
            rustix::io::ioctl_fionbio(pipe, true).map_err(|error| cannot(error.into()))?;
        }
        #[cfg(target_os = "linux")]
        for pipe in [stdin.as_fd(), stdout.as_fd()] {
            // A batch in one go instead of in many; but where that is not granted, so be it.
            let _ = rustix::pipe::fcntl_setpipe_size(pipe, 1 << 20);
        }
        let most = program.limits.answer();
        let stdin = Some(stdin);
        Ok(Self { child, stdin, stdout, stderr: Some(stderr), said: Vec::new(), most, asked: 0 })
    }

    /// Sends messages, and waits for the one that answers them. After an error it is of no more use.
    pub(super) fn ask(&mut self, messages: &[&[u8]], limit: Duration) -> Result<Vec<u8>, Broken> {
        self.said.clear();
        self.asked += 1;
        let heads: Vec<_> = messages.iter().map(|message| head(message, self.asked)).collect();
        let mut parts = heads.iter().zip(messages).flat_map(|(head, message)| [&head[..], message]);
        let (mut unsent, mut answer) = (parts.next().unwrap_or_default(), Answer::default());
        let begun = Instant::now();
        let mut late = false;
        loop {
            while unsent.is_empty()
                && let Some(part) = parts.next()
            {
                unsent = part;
            }
            if late {
                self.kill();
                return Err(Broken::Late(format!("it took longer than {} s", limit.as_secs_f64())));
            }
            let left = limit.saturating_sub(begun.elapsed());
            // What has come meanwhile counts: this process may have been stopped for a while.
            late = left.is_zero();
            let ready = self.wait(!unsent.is_empty(), left.min(GRACE)).map_err(|error| self.lost(&error))?;
            // What it has started may hold its standard output open when it is gone.
            if !(ready.stdout || ready.stderr) && matches!(self.peek(), Ok(Some(_))) {
                return Err(self.gone().into());
            }
            if ready.stderr {
                self.listen();
            }
            // What it has to say comes first: that it is gone, perhaps.
            if ready.stdout {
                match answer.read(&mut self.stdout, self.most) {
                    Ok(Got::Some) => {}
                    Ok(Got::All) if answer.request() != self.asked => {
                        let (answered, asked) = (answer.request(), self.asked);
                        return Err(format!("it answered request {answered}, and was asked {asked}").into());
                    }
                    Ok(Got::All) if unsent.is_empty() && parts.next().is_none() => return Ok(answer.bytes),
                    Ok(Got::All) => return Err("it answered before it was asked".to_owned().into()),
                    Ok(Got::Nothing) => return Err(self.gone().into()),
                    Err(why) => return Err(self.with_last_words(why).into()),
                }
            } else if ready.stdin {
                match self.stdin.as_mut().map(|stdin| stdin.write(unsent)) {
                    Some(Ok(written)) => unsent = &unsent[written..],
                    Some(Err(error)) if passing(&error) => {}
                    _ => return Err(self.gone().into()),
                }
            }
        }
    }

    /// Waits until something can be read, or written.
    fn wait(&self, sends: bool, left: Duration) -> io::Result<Ready> {
        let mut all = vec![PollFd::new(&self.stdout, PollFlags::IN)];
        if let Some(stderr) = &self.stderr {
            all.push(PollFd::new(stderr, PollFlags::IN));
        }
        if let (true, Some(stdin)) = (sends, &self.stdin) {
            all.push(PollFd::new(stdin, PollFlags::OUT));
        }
        let left = Timespec::try_from(left).unwrap_or(Timespec { tv_sec: 1, tv_nsec: 0 });
        match poll(&mut all, Some(&left)) {
            Ok(_) | Err(rustix::io::Errno::INTR) => {}
            Err(error) => return Err(error.into()),
        }
        let mut ready = all.iter().map(|one| !one.revents().is_empty());
        Ok(Ready {
            stdout: ready.next().unwrap_or_default(),
            stderr: self.stderr.is_some() && ready.next().unwrap_or_default(),
            stdin: sends && ready.next().unwrap_or_default(),
        })
    }

    /// Tells processes that there is no more, and gives them time to end by themselves.
    pub(super) fn end(mut processes: Vec<Self>) {
        for process in &mut processes {
            process.stdin = None;
        }
        let begun = Instant::now();
        let runs = |process: &Self| matches!(process.peek(), Ok(None));
        while begun.elapsed() < GRACE && processes.iter().any(runs) {
            thread::sleep(Duration::from_millis(1));
        }
    }

    /// How it ended, if it has.
    fn peek(&self) -> rustix::io::Result<Option<WaitIdStatus>> {
        let peek = WaitIdOptions::EXITED | WaitIdOptions::NOWAIT | WaitIdOptions::NOHANG;
        waitid(WaitId::Pid(pid(&self.child)), peek)
    }

    /// Hears what it says on standard error, and keeps the end of it.
    fn listen(&mut self) {
        const KEPT: usize = 1 << 12;
        let mut buffer = [0; KEPT];
        // Not for ever: it may say more than is worth hearing.
        for _ in 0..16 {
            match self.stderr.as_mut().map(|stderr| stderr.read(&mut buffer)) {
                Some(Ok(read @ 1..)) => {
                    self.said.extend_from_slice(&buffer[..read]);
                    self.said.drain(..self.said.len().saturating_sub(KEPT));
                }
                Some(Err(error)) if passing(&error) => return,
                _ => self.stderr = None,
            }
        }
    }

    /// How it ended, and its last words.
    fn gone(&mut self) -> String {
        let begun = Instant::now();
        while begun.elapsed() < GRACE && matches!(self.peek(), Ok(None)) {
            thread::sleep(Duration::from_millis(1));
        }
        let how = match self.peek() {
            Ok(Some(status)) => match (status.exit_status(), status.terminating_signal()) {
                (Some(code), _) => format!("its process ended (exit status {code})"),
                (_, Some(signal)) => format!("its process ended ({})", named(signal)),
                _ => "its process ended".to_owned(),
            },
            _ => "it closed its standard output".to_owned(),
        };
        self.kill();
        self.with_last_words(how)
    }

    fn with_last_words(&mut self, how: String) -> String {
        const MOST: usize = 300;
        self.listen();
        let said = String::from_utf8_lossy(&self.said);
        match said.lines().map(str::trim).rfind(|line| !line.is_empty()) {
            Some(last) => {
                let last: String = last.chars().filter(|c| !c.is_control()).take(MOST).collect();
                format!("{how}; its last words: {last}")
            }
            None => how,
        }
    }

    fn lost(&mut self, error: &io::Error) -> String {
        self.kill();
        format!("its process cannot be reached: {error}")
    }

    /// Ends it and what it has started. It stays until it is dropped, so that nothing else gets its number.
    fn kill(&self) {
        // It may be gone already.
        let _ = kill_process_group(pid(&self.child), Signal::KILL);
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.kill();
        // By itself too, should it have left its group.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// What can be read or written now.
struct Ready {
    stdout: bool,
    stderr: bool,
    stdin: bool,
}

/// A message as it comes in.
#[derive(Default)]
struct Answer {
    head: [u8; HEAD],
    /// How much of the head and of the bytes is there.
    read: usize,
    bytes: Vec<u8>,
}

/// How much of an answer there is.
enum Got {
    Some,
    All,
    /// And there will be no more.
    Nothing,
}

impl Answer {
    /// Reads what there is. A message of more than `most` bytes is none.
    fn read(&mut self, from: &mut impl Read, most: u64) -> Result<Got, String> {
        /// So much is believed before it is there.
        const STEP: usize = 1 << 20;
        loop {
            let (length, _) = of_head(self.head);
            let at = self.read.checked_sub(HEAD);
            if self.read >= size_of_val(&length) && length > most {
                return Err(self.rubbish(from));
            }
            // No more than `most`, which is no more than there can be.
            let length = usize::try_from(length).unwrap_or(usize::MAX);
            let into = match at {
                None => &mut self.head[self.read..],
                Some(at) if at == length => return Ok(Got::All),
                Some(at) => {
                    if at == self.bytes.len() {
                        self.bytes.resize(length.min(at + at.max(STEP)), 0);
                    }
                    &mut self.bytes[at..]
                }
            };
            match from.read(into) {
                Ok(0) => return Ok(Got::Nothing),
                Ok(read) => self.read += read,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) if passing(&error) => return Ok(Got::Some),
                Err(error) => return Err(format!("its answer cannot be read: {error}")),
            }
        }
    }

    /// The number of the request that it answers, or takes for one.
    fn request(&self) -> u64 {
        of_head(self.head).1
    }

    /// What was written instead of a message.
    fn rubbish(&self, from: &mut impl Read) -> String {
        let mut more = [0; 40];
        let read = from.read(&mut more).unwrap_or_default();
        let written = [&self.head[..self.read.min(HEAD)], &more[..read]].concat();
        let written = String::from_utf8_lossy(&written);
        let written: String = written.lines().next().unwrap_or_default().escape_debug().collect();
        format!("it wrote `{written}` on standard output, where its answer belongs")
    }
}

/// The message with which what a worker wrote begins.
#[cfg(fuzzing)]
pub(crate) fn heard(mut written: &[u8]) -> Result<Vec<u8>, String> {
    let mut answer = Answer::default();
    match answer.read(&mut written, 1 << 24)? {
        Got::All => Ok(answer.bytes),
        Got::Some | Got::Nothing => Err("it breaks off".to_owned()),
    }
}

/// Whether it will pass.
fn passing(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::Interrupted)
}

/// Starts a process, on a thread that stays: on Linux a worker is told when the thread that started it ends.
fn spawn(command: Command) -> io::Result<Child> {
    type Order = (Command, Sender<io::Result<Child>>);
    static STARTER: OnceLock<Sender<Order>> = OnceLock::new();
    let starter = STARTER.get_or_init(|| {
        let (orders, taken) = channel::<Order>();
        thread::spawn(move || {
            for (mut command, started) in taken {
                // Who ordered it waits.
                let _ = started.send(command.spawn());
            }
        });
        orders
    });
    let (started, child) = channel();
    let gone = |_| io::Error::other("the thread that starts processes is gone");
    starter.send((command, started)).map_err(|_| gone(()))?;
    child.recv().map_err(|_| gone(()))?
}

fn pid(child: &Child) -> Pid {
    Pid::from_child(child)
}

/// A signal as people know it.
fn named(signal: i32) -> String {
    let name = match Signal::from_named_raw(signal) {
        Some(Signal::ABORT) => "SIGABRT",
        Some(Signal::SEGV) => "SIGSEGV",
        Some(Signal::BUS) => "SIGBUS",
        Some(Signal::ILL) => "SIGILL",
        Some(Signal::FPE) => "SIGFPE",
        Some(Signal::KILL) => "SIGKILL",
        Some(Signal::TERM) => "SIGTERM",
        Some(Signal::SYS) => "SIGSYS",
        _ => return format!("signal {signal}"),
    };
    format!("signal {signal}, {name}")
}
