//! `org.cabind.Models1`, `org.cabind.Job1` and `org.cabind.Vehicle1`, with a store, a small
//! repository in a bundle, and cabin-mini as the car's own model.
use super::rig::{Rig, error_of, generate, map, within};
use crate::bus::{JOB_INTERFACE, MODELS_INTERFACE, NAME, PATH, VEHICLE_INTERFACE};
use crate::config::UpdatesSection;
use crate::engine::{Limits, ModelOptions, ModelSource};
use crate::ota::{self, BundleFile};
use cabind_kernels::device::DeviceChoice;
use cabind_updates::release::ReleaseCommand;
use clap::Parser;
use futures_util::StreamExt;
use serde::Serialize;
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::time::Duration;
use zbus::fdo::{ObjectManagerProxy, PropertiesProxy};
use zbus::names::InterfaceName;
use zbus::{Connection, Fd, Message, OwnedObjectPath, OwnedVariant, Type, Variant};

type Map = HashMap<String, OwnedVariant>;

/// A repository with one release of cabin-mini, in a bundle.
pub(crate) struct Fleet {
    folder: tempfile::TempDir,
    pub(crate) bundle: PathBuf,
}

fn cabin_mini() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../models/cabin-mini")
}

impl Fleet {
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
        let (repository, keys, bundle) = (path("repository"), path("keys"), path("bundle"));
        let model = cabin_mini().to_str().unwrap().to_owned();
        let release = "cabin-mini@1.1.0";
        let run = |words: &[&str]| {
            let words = ["release"].iter().chain(words);
            let command = ReleaseCommand::try_parse_from(words).unwrap();
            command.run(&mut Vec::new()).unwrap();
        };
        run(&["init", &repository, "--keys", &keys]);
        run(&[
            "add",
            &repository,
            &model,
            release,
            "--exclude",
            "eval",
            "--exclude",
            "training",
        ]);
        run(&["sign", &repository, "models", "--key", &keys]);
        run(&["publish", &repository, "--keys", &keys]);
        run(&["bundle", &repository, release, &bundle]);
        Self {
            bundle: bundle.into(),
            folder,
        }
    }

    /// Gives a rig updates from this repository's bundles.
    pub(crate) fn join(&self, rig: &Rig) {
        let path = |name: &str| self.folder.path().join(name);
        std::fs::write(path("vehicle-id"), "a car").unwrap();
        let config = UpdatesSection {
            enabled: true,
            store: path("store"),
            root: path("repository").join("metadata/1.root.json"),
            vehicle_id_file: path("vehicle-id"),
            // The car is parked once and stays.
            signals_stale_ms: 60_000,
            ..UpdatesSection::default()
        };
        let options = ModelOptions {
            source: ModelSource::Path(cabin_mini()),
            device: DeviceChoice::Cpu,
            kv_cache: None,
            quantize: None,
            probe: None,
            context_tokens_max: 1024,
            prefill_chunk_tokens: 16,
            reply_tokens_max: 100,
        };
        let limits = Limits {
            queue_requests_max: 4,
            prompt_bytes_max: 10_000,
            reply_tokens_max: 100,
        };
        let opened = ota::open(&config, &cabin_mini()).unwrap();
        let service = &rig.service;
        let front = service.engine.clone();
        let catalogue = service.catalogue.clone();
        let started = opened.start(&config, front, (options, limits), cabin_mini(), catalogue);
        service.updates.set(started.unwrap());
    }
}

async fn call(
    client: &Connection,
    (interface, method): (&str, &str),
    body: &(impl Serialize + Type + Sync),
) -> zbus::Result<Message> {
    within(client.call_method(Some(NAME), PATH, Some(interface), method, body)).await
}

async fn models(
    client: &Connection,
    method: &str,
    body: &(impl Serialize + Type + Sync),
) -> zbus::Result<Message> {
    call(client, (MODELS_INTERFACE, method), body).await
}

async fn begin(
    client: &Connection,
    method: &str,
    body: &(impl Serialize + Type + Sync),
) -> OwnedObjectPath {
    let reply = models(client, method, body).await.unwrap();
    reply.body().deserialize().unwrap()
}

pub(crate) async fn install_file(client: &Connection, bundle: &Path) -> OwnedObjectPath {
    let file = std::fs::File::open(bundle).unwrap();
    begin(client, "InstallFile", &(Fd::from(&file), map(vec![]))).await
}

async fn signals(client: &Connection, signals: Vec<(&str, Variant<'_>)>) -> zbus::Result<Message> {
    call(client, (VEHICLE_INTERFACE, "Update"), &(map(signals),)).await
}

async fn properties(client: &Connection, path: &str, interface: &'static str) -> Map {
    let proxy = PropertiesProxy::new(client, NAME, path.to_owned())
        .await
        .unwrap();
    let interface = InterfaceName::try_from(interface).unwrap();
    within(proxy.get_all(interface)).await.unwrap()
}

fn text(properties: &Map, name: &str) -> String {
    properties[name].clone().try_into().unwrap()
}

/// Looks at a job until it is as wanted.
async fn until(client: &Connection, job: &OwnedObjectPath, name: &str, want: &str) -> Map {
    let wanted = async {
        loop {
            let now = properties(client, job.as_str(), JOB_INTERFACE).await;
            if text(&now, name) == want {
                return now;
            }
            assert_eq!(text(&now, "State"), "running", "{now:?}");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    within(wanted).await
}

#[tokio::test(flavor = "multi_thread")]
async fn without_updates_every_call_says_which_key_to_set() {
    let rig = Rig::start().await;
    let client = rig.bus.client().await;
    let release = ("cabin-mini@1.1.0",);
    let options: HashMap<&str, Variant<'_>> = HashMap::new();
    let file = std::fs::File::open("/dev/null").unwrap();
    for refused in [
        models(&client, "Check", &()).await,
        models(&client, "List", &()).await,
        models(&client, "Confirm", &()).await,
        models(&client, "Reject", &("it talks nonsense",)).await,
        models(&client, "Rollback", &()).await,
        models(&client, "Activate", &release).await,
        models(&client, "Remove", &release).await,
        models(&client, "Install", &(release.0, &options)).await,
        models(&client, "InstallFile", &(Fd::from(&file), &options)).await,
        signals(&client, vec![("Vehicle.Speed", 0.0.into())]).await,
    ] {
        let (error, text) = error_of(refused);
        assert_eq!(error, "org.cabind.Error.NoUpdates");
        assert!(text.contains("updates.enabled"), "{text}");
    }
    let shown = properties(&client, PATH, MODELS_INTERFACE).await;
    assert_eq!(text(&shown, "Active"), "");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_argument_is_refused_and_named() {
    let (rig, fleet) = (Rig::start().await, Fleet::new());
    fleet.join(&rig);
    let client = rig.bus.client().await;
    let none: HashMap<&str, Variant<'_>> = HashMap::new();
    let long = "x".repeat(10_000);
    for name in [
        "",
        "cabin-mini",
        "@",
        "..@1",
        "a@..",
        "a@b@c",
        "A@1",
        "é@1",
        &long,
    ] {
        for refused in [
            models(&client, "Install", &(name, &none)).await,
            models(&client, "Activate", &(name,)).await,
            models(&client, "Remove", &(name,)).await,
        ] {
            let (error, text) = error_of(refused);
            assert_eq!(error, "org.cabind.Error.InvalidArgument", "{name}: {text}");
            assert!(text.contains("NAME@VERSION") && text.len() < 300, "{text}");
        }
    }
    let file = std::fs::File::open(&fleet.bundle).unwrap();
    for (name, value) in [("release", Variant::from(5u32)), ("nonsense", "a@1".into())] {
        let options = map(vec![(name, value)]);
        let refused = models(&client, "InstallFile", &(Fd::from(&file), options)).await;
        let (error, text) = error_of(refused);
        assert_eq!(error, "org.cabind.Error.InvalidArgument");
        assert!(text.contains(name), "{text}");
    }
    let (error, _) = error_of(models(&client, "Install", &("a@1", &none)).await);
    assert_eq!(error, "org.cabind.Error.NoRepository");
    let (error, _) = error_of(models(&client, "Activate", &("a@1",)).await);
    assert_eq!(error, "org.cabind.Error.Unknown");
    for (path, value) in [
        ("Vehicle.Speed", Variant::from("fast")),
        ("Vehicle.Speed", f64::NAN.into()),
        ("Vehicle.Speed", vec![1.0].into()),
        ("Vehicle.LowVoltageSystemState", "off".into()),
        ("Vehicle.Chassis.ParkingBrake.IsEngaged", 1u32.into()),
        ("Network.IsMetered", "no".into()),
    ] {
        let (error, text) = error_of(signals(&client, vec![(path, value)]).await);
        assert_eq!(error, "org.cabind.Error.InvalidArgument");
        assert!(text.contains(path), "{text}");
    }
    // A car has thousands of signals that no update looks at.
    let others = vec![
        ("Vehicle.Cabin.Anything", Variant::from(vec!["x"])),
        ("Vehicle.Speed", 3u8.into()),
    ];
    signals(&client, others).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn garbage_is_no_bundle_and_the_old_model_serves() {
    let (rig, fleet) = (Rig::start().await, Fleet::new());
    fleet.join(&rig);
    let client = rig.bus.client().await;
    let garbage = fleet.folder.path().join("garbage");
    let whole = std::fs::read(&fleet.bundle).unwrap();
    for bytes in [&b"garbage"[..], &[7; 100_000], &whole[..whole.len() / 2]] {
        std::fs::write(&garbage, bytes).unwrap();
        let job = install_file(&client, &garbage).await;
        let ended = until(&client, &job, "State", "failed").await;
        assert_eq!(text(&ended, "ErrorName"), "BadBundle", "{ended:?}");
        assert_eq!(text(&ended, "Phase"), "failed");
        generate(&client, "answer still here", vec![]).await;
    }
    let list = models(&client, "List", &()).await.unwrap();
    let list: Vec<Map> = list.body().deserialize().unwrap();
    assert!(list.is_empty(), "{list:?}");
    let shown = properties(&client, PATH, MODELS_INTERFACE).await;
    assert_eq!(text(&shown, "Active"), "factory");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_release_of_a_stick_serves_when_the_car_is_parked_and_goes_back() {
    let (rig, fleet) = (Rig::start().await, Fleet::new());
    fleet.join(&rig);
    let client = rig.bus.client().await;
    let proxy = PropertiesProxy::new(&client, NAME, PATH).await.unwrap();
    let mut changes = within(proxy.receive_properties_changed()).await.unwrap();

    let job = install_file(&client, &fleet.bundle).await;
    let ended = until(&client, &job, "State", "done").await;
    assert_eq!(text(&ended, "Kind"), "install_file");
    assert_eq!(text(&ended, "Phase"), "staged");
    assert_eq!(text(&ended, "Release"), "cabin-mini@1.1.0");
    let bytes = |name: &str| u64::try_from(&ended[name]).unwrap();
    assert!(bytes("BytesTotal") > 1_000_000);
    assert_eq!(bytes("BytesDone"), bytes("BytesTotal"));
    let list = models(&client, "List", &()).await.unwrap();
    let list: Vec<Map> = list.body().deserialize().unwrap();
    assert_eq!(text(&list[0], "version"), "1.1.0");
    assert_eq!(bool::try_from(&list[0]["active"]), Ok(false));

    let release = ("cabin-mini@1.1.0",);
    let job = begin(&client, "Activate", &release).await;
    until(&client, &job, "Waiting", "moving").await;
    let (error, _) = error_of(models(&client, "Rollback", &()).await);
    assert_eq!(error, "org.cabind.Error.Busy");
    let cancel = client.call_method(Some(NAME), &job, Some(JOB_INTERFACE), "Cancel", &());
    within(cancel).await.unwrap();
    let ended = until(&client, &job, "State", "failed").await;
    assert_eq!(text(&ended, "ErrorName"), "Cancelled");

    let job = begin(&client, "Activate", &release).await;
    let parked = || {
        vec![
            ("Vehicle.Speed", Variant::from(0.0)),
            ("Vehicle.LowVoltageSystemState", "OFF".into()),
        ]
    };
    signals(&client, parked()).await.unwrap();
    until(&client, &job, "State", "done").await;
    let shown = properties(&client, PATH, MODELS_INTERFACE).await;
    assert_eq!(text(&shown, "Active"), "cabin-mini@1.1.0");
    assert_eq!(text(&shown, "Previous"), "factory");
    assert_eq!(text(&shown, "OnTrial"), "cabin-mini@1.1.0");
    let signalled = async {
        while let Some(change) = changes.next().await {
            let args = change.args().unwrap();
            let active = args.changed_properties().get("Active").cloned();
            if active.is_some_and(|active| active == Variant::from("cabin-mini@1.1.0")) {
                return;
            }
        }
    };
    within(signalled).await;
    let (error, _) = error_of(models(&client, "Remove", &release).await);
    assert_eq!(error, "org.cabind.Error.Store");
    let confirmed = models(&client, "Confirm", &()).await.unwrap();
    let confirmed: String = confirmed.body().deserialize().unwrap();
    assert_eq!(confirmed, release.0);
    assert!(models(&client, "Confirm", &()).await.is_err());
    assert!(models(&client, "Reject", &("late",)).await.is_err());

    signals(&client, parked()).await.unwrap();
    let job = begin(&client, "Rollback", &()).await;
    until(&client, &job, "State", "done").await;
    let shown = properties(&client, PATH, MODELS_INTERFACE).await;
    assert_eq!(text(&shown, "Active"), "factory");
    assert_eq!(text(&shown, "Previous"), release.0);
    assert_eq!(text(&shown, "OnTrial"), "");
}

/// Over MQTT, say, or by the clock.
#[tokio::test(flavor = "multi_thread")]
async fn a_job_that_began_elsewhere_is_not_seen() {
    let (rig, fleet) = (Rig::start().await, Fleet::new());
    fleet.join(&rig);
    let client = rig.bus.client().await;
    let ota = rig.service.updates.get().unwrap().clone();
    let file = BundleFile::Open(std::fs::File::open(&fleet.bundle).unwrap());
    let id = ota.install_file(file, None).await.unwrap();
    let manager = ObjectManagerProxy::new(&client, NAME, PATH).await.unwrap();
    let jobs = async || {
        let objects = manager.get_managed_objects().await.unwrap();
        let jobs = objects.into_keys().filter(|path| path.contains("/job/"));
        jobs.collect::<Vec<_>>()
    };
    let seen = jobs().await.len();
    let activate = tokio::spawn(async move { ota.activate(&id).await });
    let begun = async {
        loop {
            let jobs = jobs().await;
            if jobs.len() > seen {
                return jobs;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    let mut waiting = None;
    for job in within(begun).await {
        let now = properties(&client, job.as_str(), JOB_INTERFACE).await;
        if text(&now, "State") == "running" {
            assert_eq!(text(&now, "Kind"), "activate");
            assert_eq!(text(&now, "Waiting"), "moving");
            assert_eq!(text(&now, "Release"), "cabin-mini@1.1.0");
            waiting = Some(job);
        }
    }
    let job = waiting.unwrap();
    let cancel = client.call_method(Some(NAME), &job, Some(JOB_INTERFACE), "Cancel", &());
    within(cancel).await.unwrap();
    let ended = until(&client, &job, "State", "failed").await;
    assert_eq!(text(&ended, "ErrorName"), "Cancelled");
    let error = within(activate).await.unwrap().unwrap_err();
    assert_eq!(error.name(), "Cancelled");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_oldest_ended_jobs_make_room() {
    let (rig, fleet) = (Rig::start().await, Fleet::new());
    fleet.join(&rig);
    let client = rig.bus.client().await;
    let garbage = fleet.folder.path().join("garbage");
    std::fs::write(&garbage, "garbage").unwrap();
    let mut last = None;
    for _ in 0..20 {
        let job = install_file(&client, &garbage).await;
        until(&client, &job, "State", "failed").await;
        last = Some(job);
    }
    let manager = ObjectManagerProxy::new(&client, NAME, PATH).await.unwrap();
    let left = async {
        loop {
            let objects = manager.get_managed_objects().await.unwrap();
            let jobs = objects.keys().filter(|path| path.contains("/job/"));
            let jobs: Vec<_> = jobs.cloned().collect();
            if jobs.len() <= 16 {
                return jobs;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    let jobs = within(left).await;
    assert_eq!(jobs.len(), 16);
    assert!(jobs.contains(&last.unwrap()));
}
