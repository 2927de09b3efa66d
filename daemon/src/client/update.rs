//! `cabinctl update`.
use super::daemon::{Daemon, take, text};
use super::failure::Failure;
use super::job::{Job, follow, look};
use super::screen::{json_line, printable};
use super::update_arguments::{Install, ReleaseName, UpdateCommand};
use crate::bus::{JOB_INTERFACE, MODELS_INTERFACE, PATH};
use indicatif::HumanBytes;
use serde::Serialize;
use std::collections::{BTreeMap, HashMap};
use std::io::Write;
use zbus::{Fd, OwnedObjectPath, OwnedVariant, Type, Variant};

/// A release of the repository, as `Check` tells it.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
struct Offer {
    name: String,
    version: String,
    counter: u64,
    size_bytes: u64,
    installed: bool,
    active: bool,
    /// The name of the error, empty where there is none.
    unfit: String,
    unfit_text: String,
}

/// An installed release, as `List` tells it.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
struct Installed {
    name: String,
    version: String,
    counter: u64,
    size_bytes: u64,
    active: bool,
    previous: bool,
    on_trial: bool,
    bad: String,
}

/// The properties of `org.cabind.Models1`, and the update at work.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
struct State {
    active: String,
    previous: String,
    on_trial: String,
    bad: BTreeMap<String, String>,
    job: Option<Job>,
}

/// Carries out one command.
///
/// # Errors
/// What the daemon refuses or a job fails with, besides the usual ones.
pub(super) async fn run(daemon: &Daemon, command: UpdateCommand) -> Result<(), Failure> {
    match command {
        UpdateCommand::Check(output) => {
            let offers = offers(daemon).await?;
            show(output.json, &offers, || table(offers.iter().map(offer_row)))
        }
        UpdateCommand::Install(install) => self::install(daemon, install).await,
        UpdateCommand::Activate { release, output } => {
            let job = activate(daemon, &release, output.json).await?;
            show(output.json, &job, || format!("{release} serves"))
        }
        UpdateCommand::Status(output) => {
            let state = state(daemon).await?;
            show(output.json, &state, || human(&state))
        }
        UpdateCommand::Rollback(output) => {
            let job = begin(daemon, "Rollback", &()).await?;
            let job = follow(daemon, &job, output.json).await?;
            let serving = state(daemon).await?.active;
            show(output.json, &job, || format!("{serving} serves again"))
        }
        UpdateCommand::Remove { release } => {
            call::<()>(daemon, "Remove", &(release.to_string(),)).await?;
            say(&format!("{release} is removed"))
        }
        UpdateCommand::List(output) => {
            let list: Vec<HashMap<String, OwnedVariant>> = call(daemon, "List", &()).await?;
            let list: Vec<_> = list.into_iter().map(Installed::from).collect();
            show(output.json, &list, || table(list.iter().map(installed_row)))
        }
        UpdateCommand::Confirm => {
            let release: String = call(daemon, "Confirm", &()).await?;
            say(&format!("{} serves for good", release))
        }
        UpdateCommand::Cancel => tell_job(daemon, "Cancel", "is cancelled").await,
        UpdateCommand::Pause => tell_job(daemon, "Pause", "is paused").await,
        UpdateCommand::Resume => tell_job(daemon, "Resume", "goes on").await,
    }
}

async fn install(daemon: &Daemon, install: Install) -> Result<(), Failure> {
    let Install {
        release,
        file,
        activate,
        output,
    } = install;
    let job = match (&file, release) {
        (Some(file), release) => {
            let bundle = std::fs::File::open(file)
                .map_err(|error| Failure::Usage(format!("{}: {error}", file.display())))?;
            let mut options: HashMap<&str, Variant<'_>> = HashMap::new();
            if let Some(release) = &release {
                options.insert("release", release.to_string().into());
            }
            begin(daemon, "InstallFile", &(Fd::from(&bundle), options)).await?
        }
        (None, Some(release)) => begin_install(daemon, &release).await?,
        (None, None) => match newest(offers(daemon).await?)? {
            Some(release) => begin_install(daemon, &release).await?,
            None => return say("there is no release for this car that it does not have"),
        },
    };
    let mut job = follow(daemon, &job, output.json).await?;
    let release: ReleaseName = job.release.parse().map_err(|_| Failure::Refused {
        name: "Internal".into(),
        text: format!("the daemon installed {:?}", job.release),
    })?;
    let saved = match job.figures() {
        saved if saved.is_empty() => saved,
        saved => format!(" ({saved})"),
    };
    let mut done = "is installed";
    if activate {
        job = self::activate(daemon, &release, output.json).await?;
        done = "serves";
    }
    show(output.json, &job, || format!("{release} {done}{saved}"))
}

async fn begin_install(daemon: &Daemon, release: &ReleaseName) -> Result<String, Failure> {
    let options: HashMap<&str, Variant<'_>> = HashMap::new();
    begin(daemon, "Install", &(release.to_string(), options)).await
}

async fn activate(daemon: &Daemon, release: &ReleaseName, quiet: bool) -> Result<Job, Failure> {
    let job = begin(daemon, "Activate", &(release.to_string(),)).await?;
    follow(daemon, &job, quiet).await
}

/// Calls a method that begins a job, and gives the job's path.
async fn begin(
    daemon: &Daemon,
    method: &str,
    body: &(impl Serialize + Type + Sync),
) -> Result<String, Failure> {
    let job: OwnedObjectPath = call(daemon, method, body).await?;
    Ok(job.to_string())
}

async fn call<T: serde::de::DeserializeOwned + Type>(
    daemon: &Daemon,
    method: &str,
    body: &(impl Serialize + Type + Sync),
) -> Result<T, Failure> {
    tokio::select! {
        answer = daemon.call(PATH, MODELS_INTERFACE, method, body) => answer,
        _ = tokio::signal::ctrl_c() => Err(Failure::Interrupted),
    }
}

async fn offers(daemon: &Daemon) -> Result<Vec<Offer>, Failure> {
    let offers: Vec<HashMap<String, OwnedVariant>> = call(daemon, "Check", &()).await?;
    Ok(offers.into_iter().map(Offer::from).collect())
}

/// The newest release of the only name that has one this car can have; none where it is there.
fn newest(offers: Vec<Offer>) -> Result<Option<ReleaseName>, Failure> {
    let mut newest: Vec<Offer> = Vec::new();
    for offer in offers {
        // Of each name the newest comes first.
        let seen = newest.iter().any(|other| other.name == offer.name);
        if !seen && offer.unfit.is_empty() {
            newest.push(offer);
        }
    }
    newest.retain(|offer| !offer.installed);
    match newest.as_slice() {
        [] => Ok(None),
        [offer] => Ok(Some(ReleaseName::new(&offer.name, &offer.version))),
        several => {
            let row = |offer: &Offer| ReleaseName::new(&offer.name, &offer.version).to_string();
            let names: Vec<_> = several.iter().map(row).collect();
            let names = names.join(", ");
            Err(Failure::Usage(format!("name the one to install: {names}")))
        }
    }
}

async fn state(daemon: &Daemon) -> Result<State, Failure> {
    let mut properties = daemon.properties(PATH, MODELS_INTERFACE).await?;
    let properties = &mut properties;
    let bad: HashMap<String, String> = take(properties, "Bad");
    let readable = |(release, reason): (String, String)| (printable(&release), printable(&reason));
    Ok(State {
        active: text(properties, "Active"),
        previous: text(properties, "Previous"),
        on_trial: text(properties, "OnTrial"),
        bad: bad.into_iter().map(readable).collect(),
        job: at_work(daemon).await?.map(|(_, job)| job),
    })
}

/// The job that is at work, and its path.
async fn at_work(daemon: &Daemon) -> Result<Option<(String, Job)>, Failure> {
    let objects = daemon.objects(JOB_INTERFACE).await?;
    let mut jobs = objects
        .into_iter()
        .map(|(path, properties)| (path, Job::from(properties)));
    Ok(jobs.find(|(_, job)| job.is_running()))
}

async fn tell_job(daemon: &Daemon, method: &str, done: &str) -> Result<(), Failure> {
    let Some((path, _)) = at_work(daemon).await? else {
        return Err(Failure::Usage("no update is at work".into()));
    };
    let () = daemon.call(&path, JOB_INTERFACE, method, &()).await?;
    let release = look(daemon, &path).await?.release;
    let what = match release.as_str() {
        "" => "the update",
        release => release,
    };
    say(&format!("{what} {done}"))
}

impl From<HashMap<String, OwnedVariant>> for Offer {
    fn from(mut fields: HashMap<String, OwnedVariant>) -> Self {
        let fields = &mut fields;
        Self {
            name: text(fields, "name"),
            version: text(fields, "version"),
            counter: take(fields, "counter"),
            size_bytes: take(fields, "size_bytes"),
            installed: take(fields, "installed"),
            active: take(fields, "active"),
            unfit: text(fields, "unfit"),
            unfit_text: text(fields, "unfit_text"),
        }
    }
}

impl From<HashMap<String, OwnedVariant>> for Installed {
    fn from(mut fields: HashMap<String, OwnedVariant>) -> Self {
        let fields = &mut fields;
        Self {
            name: text(fields, "name"),
            version: text(fields, "version"),
            counter: take(fields, "counter"),
            size_bytes: take(fields, "size_bytes"),
            active: take(fields, "active"),
            previous: take(fields, "previous"),
            on_trial: take(fields, "on_trial"),
            bad: text(fields, "bad"),
        }
    }
}

fn offer_row(offer: &Offer) -> [String; 3] {
    let word = match offer {
        Offer { active: true, .. } => "serves".into(),
        Offer { unfit, .. } if !unfit.is_empty() => format!("{unfit}: {}", offer.unfit_text),
        Offer {
            installed: true, ..
        } => "installed".into(),
        _ => "can be installed".into(),
    };
    row(&offer.name, &offer.version, offer.size_bytes, word)
}

fn installed_row(installed: &Installed) -> [String; 3] {
    let word = match installed {
        Installed { on_trial: true, .. } => "on trial".into(),
        Installed { active: true, .. } => "serves".into(),
        Installed { previous: true, .. } => "served before".into(),
        Installed { bad, .. } if !bad.is_empty() => format!("bad: {bad}"),
        _ => String::new(),
    };
    row(
        &installed.name,
        &installed.version,
        installed.size_bytes,
        word,
    )
}

fn row(name: &str, version: &str, bytes: u64, word: String) -> [String; 3] {
    let release = ReleaseName::new(name, version).to_string();
    [release, HumanBytes(bytes).to_string(), word]
}

fn table(rows: impl Iterator<Item = [String; 3]>) -> String {
    let rows: Vec<_> = rows.collect();
    let width = |column: usize| {
        let widths = rows.iter().map(|row| row[column].chars().count());
        widths.max().unwrap_or(0)
    };
    let (first, second) = (width(0), width(1));
    let line = |[release, size, word]: &[String; 3]| {
        let line = format!("{release:<first$}  {size:>second$}  {word}");
        line.trim_end().to_owned()
    };
    let lines: Vec<_> = rows.iter().map(line).collect();
    match lines.is_empty() {
        true => "none".into(),
        false => lines.join("\n"),
    }
}

fn human(state: &State) -> String {
    let mut lines = Vec::new();
    let mut put = |name: &str, value: &str| {
        if !value.is_empty() {
            lines.push(format!("{name:<10}{value}"));
        }
    };
    put("serves", &state.active);
    put("before", &state.previous);
    put("on trial", &state.on_trial);
    for (release, reason) in &state.bad {
        put("bad", &format!("{release}: {reason}"));
    }
    if let Some(job) = &state.job {
        put("update", &format!("{} {}", job.doing(), job.release));
        if job.bytes_total > 0 {
            let (done, total) = (HumanBytes(job.bytes_done), HumanBytes(job.bytes_total));
            put("", &format!("{done} of {total} {}", job.figures()));
        }
    }
    match lines.is_empty() {
        true => "there are no updates here".into(),
        false => lines.join("\n"),
    }
}

fn show(json: bool, value: &impl Serialize, human: impl FnOnce() -> String) -> Result<(), Failure> {
    match json {
        true => Ok(writeln!(std::io::stdout(), "{}", json_line(value)?)?),
        false => say(&human()),
    }
}

fn say(text: &str) -> Result<(), Failure> {
    Ok(writeln!(std::io::stdout(), "{}", printable(text))?)
}
