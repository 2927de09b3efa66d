//! The disk as the store sees it: every call is a step at which the power can go.
use super::*;

impl Disk for SimulatedDisk {
    fn kind(&self, path: &Path) -> io::Result<Option<Kind>> {
        self.world(|world| {
            world.step()?;
            let inode = world.find(path)?;
            Ok(inode.map(|inode| match &world.nodes[inode] {
                Node::File(contents) => Kind::File {
                    length: contents.now.len() as u64,
                },
                Node::Link(_) => Kind::Link,
                Node::Directory => Kind::Directory,
            }))
        })
    }

    fn list(&self, directory: &Path) -> io::Result<Vec<String>> {
        self.world(|world| {
            world.step()?;
            let inode = world.get(directory)?;
            let entries = world.now.get(&inode).into_iter().flat_map(BTreeMap::keys);
            Ok(entries.cloned().collect())
        })
    }

    fn read_at(&self, file: &Path, offset: u64, buffer: &mut [u8]) -> io::Result<()> {
        self.world(|world| {
            world.step()?;
            let inode = world.get(file)?;
            let offset = offset as usize;
            let bytes = &world.contents(inode)?.now;
            let bytes = bytes.get(offset..offset + buffer.len());
            buffer.copy_from_slice(bytes.ok_or(io::ErrorKind::UnexpectedEof)?);
            Ok(())
        })
    }

    fn read_link(&self, link: &Path) -> io::Result<PathBuf> {
        self.world(|world| {
            world.step()?;
            match &world.nodes[world.get(link)?] {
                Node::Link(target) => Ok(target.clone()),
                _ => Err(io::ErrorKind::InvalidInput.into()),
            }
        })
    }

    fn create_directory(&self, directory: &Path) -> io::Result<()> {
        self.world(|world| {
            world.step_writing()?;
            match world.find(directory)? {
                Some(inode) if matches!(world.nodes[inode], Node::Directory) => Ok(()),
                Some(_) => Err(io::ErrorKind::AlreadyExists.into()),
                None => world.add(directory, Node::Directory).map(drop),
            }
        })
    }

    fn write_new(&self, file: &Path, bytes: &[u8]) -> io::Result<()> {
        self.world(|world| {
            world.step_writing()?;
            let inode = world.file(file)?;
            world.write(inode, Write::Length(0))?;
            world.write(inode, Write::Bytes(0, bytes.to_vec()))
        })
    }

    fn write_at(&self, file: &Path, offset: u64, bytes: &[u8]) -> io::Result<()> {
        self.world(|world| {
            world.step_writing()?;
            let inode = world.file(file)?;
            world.write(inode, Write::Bytes(offset as usize, bytes.to_vec()))
        })
    }

    fn allocate(&self, file: &Path, length: u64) -> io::Result<()> {
        self.world(|world| {
            world.step_writing()?;
            let inode = world.file(file)?;
            world.write(inode, Write::Length(length as usize))
        })
    }

    fn allocated_bytes(&self, file: &Path) -> io::Result<u64> {
        self.world(|world| {
            world.step()?;
            let inode = world.get(file)?;
            Ok(world.contents(inode)?.now.len() as u64)
        })
    }

    fn free_bytes(&self, _: &Path) -> io::Result<u64> {
        self.world(|world| {
            world.step()?;
            Ok(world.free())
        })
    }

    fn sync_file(&self, file: &Path) -> io::Result<()> {
        self.world(|world| {
            world.step_writing()?;
            let inode = world.get(file)?;
            let contents = world.contents(inode)?;
            contents.safe = contents.now.clone();
            contents.pending.clear();
            Ok(())
        })
    }

    fn sync_directory(&self, directory: &Path) -> io::Result<()> {
        self.world(|world| {
            world.step_writing()?;
            let inode = world.get(directory)?;
            for mut change in std::mem::take(&mut world.pending) {
                change.unsynced.remove(&inode);
                match change.unsynced.is_empty() {
                    true => change.apply(&mut world.safe),
                    false => world.pending.push(change),
                }
            }
            Ok(())
        })
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.world(|world| {
            world.step_writing()?;
            let inode = world.get(from)?;
            if let Some(there) = world.find(to)?
                && world
                    .now
                    .get(&there)
                    .is_some_and(|entries| !entries.is_empty())
            {
                return Err(io::ErrorKind::DirectoryNotEmpty.into());
            }
            let (from, to) = (world.place(from)?, world.place(to)?);
            world.change(Change::new(&[from], Some((to.0, to.1, inode))));
            Ok(())
        })
    }

    fn create_link(&self, target: &Path, link: &Path) -> io::Result<()> {
        self.world(|world| {
            world.step_writing()?;
            match world.find(link)? {
                Some(_) => Err(io::ErrorKind::AlreadyExists.into()),
                None => world.add(link, Node::Link(target.to_owned())).map(drop),
            }
        })
    }

    fn remove_file(&self, file: &Path) -> io::Result<()> {
        self.world(|world| {
            world.step_writing()?;
            world.get(file)?;
            let place = world.place(file)?;
            world.change(Change::new(&[place], None));
            Ok(())
        })
    }

    fn remove_directory(&self, directory: &Path) -> io::Result<()> {
        self.world(|world| {
            world.step_writing()?;
            let inode = world.get(directory)?;
            if world
                .now
                .get(&inode)
                .is_some_and(|entries| !entries.is_empty())
            {
                return Err(io::ErrorKind::DirectoryNotEmpty.into());
            }
            let place = world.place(directory)?;
            world.change(Change::new(&[place], None));
            Ok(())
        })
    }

    fn lock(&self, _: &Path) -> io::Result<Box<dyn Debug + Send + Sync>> {
        self.world(|world| {
            world.step_writing()?;
            match std::mem::replace(&mut world.locked, true) {
                true => Err(io::Error::from(io::ErrorKind::WouldBlock)),
                false => Ok(()),
            }
        })?;
        Ok(Box::new(Lock(self.clone())))
    }
}
