//! A disk in memory that can lose its power. What was not synced is then there, or not, or torn;
//! each change to a directory that was not synced has happened, or not.
mod disk;

use cabind_updates::store::disk::{Disk, Kind};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt::Debug;
use std::io;
use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, Mutex};

type Inode = usize;
const ROOT: Inode = 0;

#[derive(Clone, Debug)]
enum Node {
    File(Contents),
    Link(PathBuf),
    Directory,
}

#[derive(Clone, Debug, Default)]
struct Contents {
    now: Vec<u8>,
    safe: Vec<u8>,
    pending: Vec<Write>,
}

#[derive(Clone, Debug)]
enum Write {
    Length(usize),
    Bytes(usize, Vec<u8>),
}

impl Write {
    fn apply(&self, to: &mut Vec<u8>, keep: usize) {
        match self {
            Self::Length(length) => to.resize(*length, 0),
            Self::Bytes(offset, bytes) => {
                let bytes = &bytes[..keep.min(bytes.len())];
                to.resize(to.len().max(offset + bytes.len()), 0);
                to[*offset..offset + bytes.len()].copy_from_slice(bytes);
            }
        }
    }
}

type Entries = HashMap<Inode, BTreeMap<String, Inode>>;

/// A change to one directory, or to two at once.
#[derive(Clone, Debug)]
struct Change {
    removes: Vec<(Inode, String)>,
    adds: Option<(Inode, String, Inode)>,
    unsynced: BTreeSet<Inode>,
}

impl Change {
    fn new(removes: &[(Inode, &str)], adds: Option<(Inode, &str, Inode)>) -> Self {
        let named = |(directory, name): &(Inode, &str)| (*directory, (*name).to_owned());
        let removes: Vec<_> = removes.iter().map(named).collect();
        let unsynced = removes.iter().map(|remove| remove.0);
        let unsynced = unsynced.chain(adds.map(|add| add.0)).collect();
        let adds = adds.map(|(directory, name, inode)| (directory, name.to_owned(), inode));
        Self {
            removes,
            adds,
            unsynced,
        }
    }

    fn apply(&self, entries: &mut Entries) {
        for (directory, name) in &self.removes {
            entries.entry(*directory).or_default().remove(name);
        }
        if let Some((directory, name, inode)) = &self.adds {
            let entries = entries.entry(*directory).or_default();
            entries.insert(name.clone(), *inode);
        }
    }
}

#[derive(Debug, Default)]
struct World {
    nodes: Vec<Node>,
    now: Entries,
    safe: Entries,
    pending: Vec<Change>,
    locked: bool,
    operations: u64,
    cut_at: Option<u64>,
    capacity: Option<u64>,
    read_only: bool,
    /// Bytes written into files, for tests that count.
    written: u64,
}

/// What a power cut makes of what was not synced.
#[derive(Clone, Copy, Debug)]
pub enum Outcome {
    Lost,
    Kept,
    /// Each thing for itself, writes torn, by this seed.
    Mixed(u64),
}

#[derive(Clone, Debug)]
pub struct SimulatedDisk(Arc<Mutex<World>>);

impl Default for SimulatedDisk {
    fn default() -> Self {
        Self(Arc::new(Mutex::new(World {
            nodes: vec![Node::Directory],
            ..World::default()
        })))
    }
}

/// splitmix64
#[derive(Debug)]
pub struct Dice(pub u64);

impl Dice {
    pub fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % sides
    }
}

impl SimulatedDisk {
    fn world<T>(&self, look: impl FnOnce(&mut World) -> T) -> T {
        look(&mut self.0.lock().unwrap())
    }

    /// Operations so far, reads included.
    pub fn operations(&self) -> u64 {
        self.world(|world| world.operations)
    }

    /// From this operation on nothing works.
    pub fn cut_at(&self, operation: u64) {
        self.world(|world| world.cut_at = Some(operation));
    }

    pub fn set_read_only(&self, read_only: bool) {
        self.world(|world| world.read_only = read_only);
    }

    /// Room for files, in bytes.
    pub fn set_capacity(&self, bytes: u64) {
        self.world(|world| world.capacity = Some(bytes));
    }

    pub fn written_bytes(&self) -> u64 {
        self.world(|world| world.written)
    }

    /// The disk as it is when the power is back.
    pub fn after_power_cut(&self, outcome: Outcome) -> Self {
        let world = self.0.lock().unwrap();
        let mut dice = Dice(match outcome {
            Outcome::Mixed(seed) => seed,
            _ => 0,
        });
        let mut keeps = move |length: usize| match outcome {
            Outcome::Lost => None,
            Outcome::Kept => Some(usize::MAX),
            Outcome::Mixed(_) => match dice.roll(4) {
                0 => None,
                1 if length > 1 => Some(dice.roll(length as u64) as usize),
                _ => Some(usize::MAX),
            },
        };
        let mut safe = world.safe.clone();
        for change in &world.pending {
            if keeps(0).is_some() {
                change.apply(&mut safe);
            }
        }
        let mut nodes = world.nodes.clone();
        for node in &mut nodes {
            let Node::File(contents) = node else { continue };
            for write in std::mem::take(&mut contents.pending) {
                let length = match &write {
                    Write::Bytes(_, bytes) => bytes.len(),
                    Write::Length(_) => 0,
                };
                if let Some(keep) = keeps(length) {
                    write.apply(&mut contents.safe, keep);
                }
            }
            contents.now = contents.safe.clone();
        }
        Self(Arc::new(Mutex::new(World {
            nodes,
            now: safe.clone(),
            safe,
            capacity: world.capacity,
            ..World::default()
        })))
    }

    /// Damages a byte that was safe.
    pub fn rot(&self, file: &Path, offset: usize) {
        self.world(|world| {
            let inode = world.find(file).unwrap().unwrap();
            let Node::File(contents) = &mut world.nodes[inode] else {
                panic!("not a file")
            };
            contents.now[offset] ^= 1;
            contents.safe = contents.now.clone();
        });
    }
}

impl World {
    fn step(&mut self) -> io::Result<()> {
        self.operations += 1;
        match self.cut_at {
            Some(cut) if self.operations >= cut => Err(io::Error::other("the power is off")),
            _ => Ok(()),
        }
    }

    fn step_writing(&mut self) -> io::Result<()> {
        self.step()?;
        match self.read_only {
            true => Err(io::ErrorKind::ReadOnlyFilesystem.into()),
            false => Ok(()),
        }
    }

    fn find(&self, path: &Path) -> io::Result<Option<Inode>> {
        let mut inode = ROOT;
        for part in path.components() {
            let Component::Normal(name) = part else {
                continue;
            };
            let entries = self.now.get(&inode);
            match entries.and_then(|entries| entries.get(name.to_str().unwrap())) {
                Some(next) => inode = *next,
                None => return Ok(None),
            }
        }
        Ok(Some(inode))
    }

    fn get(&self, path: &Path) -> io::Result<Inode> {
        self.find(path)?
            .ok_or_else(|| io::ErrorKind::NotFound.into())
    }

    fn place<'a>(&self, path: &'a Path) -> io::Result<(Inode, &'a str)> {
        let parent = self.get(path.parent().unwrap())?;
        match self.nodes[parent] {
            Node::Directory => Ok((parent, path.file_name().unwrap().to_str().unwrap())),
            _ => Err(io::ErrorKind::NotADirectory.into()),
        }
    }

    fn change(&mut self, change: Change) {
        change.apply(&mut self.now);
        self.pending.push(change);
    }

    fn add(&mut self, path: &Path, node: Node) -> io::Result<Inode> {
        let (directory, name) = self.place(path)?;
        self.nodes.push(node);
        let inode = self.nodes.len() - 1;
        self.change(Change::new(&[], Some((directory, name, inode))));
        Ok(inode)
    }

    /// The file, made when it is not there.
    fn file(&mut self, path: &Path) -> io::Result<Inode> {
        match self.find(path)? {
            Some(inode) => Ok(inode),
            None => self.add(path, Node::File(Contents::default())),
        }
    }

    fn contents(&mut self, inode: Inode) -> io::Result<&mut Contents> {
        match &mut self.nodes[inode] {
            Node::File(contents) => Ok(contents),
            _ => Err(io::ErrorKind::IsADirectory.into()),
        }
    }

    fn used(&self) -> u64 {
        fn below(world: &World, inode: Inode) -> u64 {
            match &world.nodes[inode] {
                Node::File(contents) => contents.now.len() as u64,
                Node::Link(_) => 0,
                Node::Directory => {
                    let entries = world.now.get(&inode).into_iter().flat_map(BTreeMap::values);
                    entries.map(|inode| below(world, *inode)).sum()
                }
            }
        }
        below(self, ROOT)
    }

    fn free(&self) -> u64 {
        let capacity = self.capacity.unwrap_or(1 << 40);
        capacity.saturating_sub(self.used())
    }

    fn write(&mut self, inode: Inode, write: Write) -> io::Result<()> {
        let free = self.free();
        let contents = self.contents(inode)?;
        let end = match &write {
            Write::Length(length) => *length,
            Write::Bytes(offset, bytes) => offset + bytes.len(),
        };
        if end.saturating_sub(contents.now.len()) as u64 > free {
            return Err(io::ErrorKind::StorageFull.into());
        }
        write.apply(&mut contents.now, usize::MAX);
        if let Write::Bytes(_, bytes) = &write {
            self.written += bytes.len() as u64;
        }
        self.contents(inode)?.pending.push(write);
        Ok(())
    }
}

#[derive(Debug)]
struct Lock(SimulatedDisk);

impl Drop for Lock {
    fn drop(&mut self) {
        self.0.world(|world| world.locked = false);
    }
}
