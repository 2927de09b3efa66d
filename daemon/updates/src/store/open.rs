//! What a start does: take the lock, go back where a trial ended in death, and clear away what was
//! cut off. Each step can itself be cut off and is done again at the next start.
use super::disk::{self, Disk, Kind, TEMPORARY_PREFIX};
use super::state::STATE_BYTES_MAX;
use super::{
    ACTIVE_LINK, LOCK_FILE, MODELS, Model, PREVIOUS_LINK, ReleaseId, STAGING, STATE_COPY,
    STATE_FILE, State, Store, StoreError, StoreOptions, failed, releases,
};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

/// What a start put right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Repair {
    /// The process or the power went during a trial: what served before serves again.
    Returned { from: ReleaseId },
    /// Files of the active model are missing or cut short.
    DamagedActive { model: ReleaseId },
    /// `state.json` could not be read; its copy could.
    StateFromCopy,
    /// Nor could its copy; the links say what served. What was bad is forgotten.
    StateRebuilt,
    /// A directory that is no whole release.
    Removed { directory: PathBuf },
}

impl Store {
    /// Opens the store, makes it where there is none, and puts right what was cut off. Where
    /// nothing can be written it still finds the model.
    pub fn open(
        disk: Arc<dyn Disk>,
        options: StoreOptions,
    ) -> Result<(Self, Vec<Repair>), StoreError> {
        let root = options.root.clone();
        let made = make_directories(&*disk, &root);
        let lock = made.and_then(|()| disk.lock(&root.join(LOCK_FILE)));
        let (lock, read_only) = match lock {
            Ok(lock) => (Some(lock), false),
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => {
                return Err(StoreError::Taken { path: root });
            }
            Err(error) => match failed(&*disk, &root, 0, &root, error) {
                StoreError::ReadOnly { .. } => (None, true),
                other => return Err(other),
            },
        };
        let mut store = Self {
            disk,
            options,
            state: Mutex::new(State::default()),
            read_only,
            _lock: lock,
        };
        let mut repairs = Vec::new();
        let (state, is_on_disk) = store.settle(&mut repairs)?;
        *store.lock() = state.clone();
        if !store.read_only {
            // First, since it may make the room that the state needs. It touches nothing that the
            // state on disk could name, save what is damaged.
            store.clear_away(&mut repairs);
        }
        if !store.read_only && !is_on_disk {
            match store.save(&state) {
                // Going back must not depend on room: memory has to do, and the next start comes
                // to the same.
                Ok(()) | Err(StoreError::NoSpace { .. }) => {}
                Err(StoreError::ReadOnly { .. }) => store.read_only = true,
                Err(other) => return Err(other),
            }
        }
        if !store.read_only {
            store.point_links(&state);
        }
        for repair in &repairs {
            tracing::warn!(?repair, "the store of releases was put right");
        }
        Ok((store, repairs))
    }

    /// The state to go on with, and whether both files on disk say so.
    fn settle(&self, repairs: &mut Vec<Repair>) -> Result<(State, bool), StoreError> {
        let (first, copy) = (self.read(STATE_FILE)?, self.read(STATE_COPY)?);
        let mut state = match (&first, &copy) {
            (Some(state), _) => state.clone(),
            (None, Some(copy)) => {
                repairs.push(Repair::StateFromCopy);
                copy.clone()
            }
            (None, None) => self.rebuild(repairs),
        };
        if let Some(from) = state.note_start(self.options.trial_deaths_max) {
            repairs.push(Repair::Returned { from });
        }
        if let Model::Release(id) = &state.active
            && !self.is_sound(&state.active)
        {
            repairs.push(Repair::DamagedActive { model: id.clone() });
            let previous = state.previous.take().filter(|model| self.is_sound(model));
            state.active = previous.unwrap_or(Model::Factory);
            // Whatever was on trial is not what serves now.
            state.trial = None;
        }
        if !state
            .previous
            .as_ref()
            .is_none_or(|model| self.is_sound(model))
        {
            state.previous = None;
        }
        let is_on_disk = [first, copy]
            .iter()
            .all(|file| file.as_ref() == Some(&state));
        Ok((state, is_on_disk))
    }

    /// None for a state that is not there, or damaged.
    fn read(&self, name: &str) -> Result<Option<State>, StoreError> {
        let file = self.options.root.join(name);
        match disk::read_small(&*self.disk, &file, STATE_BYTES_MAX) {
            Ok(bytes) => Ok(bytes.and_then(|bytes| State::parse(&bytes))),
            Err(error) if error.kind() == io::ErrorKind::InvalidData => Ok(None),
            Err(error) => Err(self.failed(&file, error)),
        }
    }

    /// Without a state, from the links.
    fn rebuild(&self, repairs: &mut Vec<Repair>) -> State {
        let read = |link: &str| {
            let target = self.disk.read_link(&self.models().join(link)).ok()?;
            if target == self.options.factory {
                return Some(Model::Factory);
            }
            let release = releases::sound(&*self.disk, &self.models().join(target))?;
            Some(Model::Release(release.id))
        };
        let (active, previous) = (read(ACTIVE_LINK), read(PREVIOUS_LINK));
        let mut state = State::default();
        if active.is_some() || previous.is_some() {
            repairs.push(Repair::StateRebuilt);
        }
        match (active, previous) {
            (Some(active), previous) => {
                state.previous = previous.filter(|previous| *previous != active);
                state.active = active;
            }
            (None, Some(previous)) => state.active = previous,
            (None, None) => {}
        }
        state
    }

    /// What was half removed, half written or half installed. Failing here harms nothing.
    fn clear_away(&self, repairs: &mut Vec<Repair>) {
        let remove =
            |path: &Path, repairs: &mut Vec<Repair>| match disk::remove_all(&*self.disk, path) {
                Ok(()) => repairs.push(Repair::Removed {
                    directory: path.to_owned(),
                }),
                Err(error) => tracing::warn!(path = %path.display(), %error, "cannot clear away"),
            };
        for directory in [self.options.root.clone(), self.models(), self.staging()] {
            let names = self.disk.list(&directory).unwrap_or_default();
            for name in names
                .iter()
                .filter(|name| name.starts_with(TEMPORARY_PREFIX))
            {
                remove(&directory.join(name), repairs);
            }
        }
        for (name, version) in self.directories().unwrap_or_default() {
            let directory = self.release_directory(&name, &version);
            if releases::sound(&*self.disk, &directory).is_none() {
                match self.trash(&name, &version) {
                    Ok(()) => repairs.push(Repair::Removed { directory }),
                    Err(error) => tracing::warn!(%error, "cannot clear away"),
                }
            }
        }
    }

    /// Makes the links say what the state says. They may lag behind: the state is the truth.
    pub(super) fn point_links(&self, state: &State) {
        let target = |model: &Model| match model {
            Model::Factory => self.options.factory.clone(),
            Model::Release(id) => Path::new(&id.name).join(&id.version),
        };
        let links = [
            (ACTIVE_LINK, Some(target(&state.active))),
            (PREVIOUS_LINK, state.previous.as_ref().map(target)),
        ];
        for (link, target) in links {
            let link = self.models().join(link);
            if let Err(error) = point(&*self.disk, &link, target.as_deref()) {
                tracing::warn!(link = %link.display(), %error, "cannot point the link");
            }
        }
    }
}

fn point(disk: &dyn Disk, link: &Path, target: Option<&Path>) -> io::Result<()> {
    let now = match disk.kind(link)? {
        Some(Kind::Link) => Some(disk.read_link(link)?),
        Some(_) => return Err(io::Error::other("not a link")),
        None => None,
    };
    match target {
        target if now.as_deref() == target => Ok(()),
        Some(target) => disk::link_durably(disk, target, link),
        None => disk.remove_file(link),
    }
}

fn make_directories(disk: &dyn Disk, root: &Path) -> io::Result<()> {
    let mut missing = vec![root.join(MODELS), root.join(STAGING)];
    if disk.kind(root)?.is_none() {
        missing.insert(0, root.to_owned());
    }
    for directory in missing {
        if disk.kind(&directory)? != Some(Kind::Directory) {
            disk.create_directory(&directory)?;
            if let Some(parent) = directory.parent() {
                disk.sync_directory(parent)?;
            }
        }
    }
    Ok(())
}
