//! Memory for weights.

/// Smaller vectors are left as they are.
const BYTES_MIN: usize = 4 << 20;

/// Asks the kernel to back the room of a vector with huge pages as it is filled: a model's first
/// writing then takes a fraction of the page faults, and reading it fewer translations. Only a
/// hint; call it on a vector that has its capacity and no content yet.
pub fn prefer_huge_pages<T>(room: &Vec<T>) {
    let bytes = room.capacity() * size_of::<T>();
    if bytes < BYTES_MIN {
        return;
    }
    #[cfg(target_os = "linux")]
    {
        const PAGE: usize = 4096;
        let start = room.as_ptr() as usize;
        let aligned = start.next_multiple_of(PAGE);
        let length = (start + bytes - aligned) / PAGE * PAGE;
        // SAFETY: whole pages of the vector's own allocation; the advice changes no content, and
        // when it is refused nothing is lost.
        unsafe { libc::madvise(aligned as *mut libc::c_void, length, libc::MADV_HUGEPAGE) };
    }
}
