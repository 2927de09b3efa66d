//! CUDA's run-time compiler, where its library and headers are: `NVRTC_LIBRARY` names the library,
//! `CUDA_INCLUDE` the header folders, apart by colons.
use libloading::{Library, Symbol};
use std::ffi::{CStr, CString, c_char, c_int, c_void};
use std::ptr::{null, null_mut};

type Program = *mut c_void;
type Names = *const *const c_char;
type Create =
    unsafe extern "C" fn(*mut Program, *const c_char, *const c_char, c_int, Names, Names) -> c_int;
type Compile = unsafe extern "C" fn(Program, c_int, Names) -> c_int;
type Size = unsafe extern "C" fn(Program, *mut usize) -> c_int;
type Get = unsafe extern "C" fn(Program, *mut c_char) -> c_int;
type Destroy = unsafe extern "C" fn(*mut Program) -> c_int;

pub(crate) struct Nvrtc {
    library: Library,
    options: Vec<CString>,
}

/// A kernel as sm_90a runs it.
pub(crate) struct Compiled {
    pub(crate) ptx: String,
    pub(crate) registers: usize,
    pub(crate) spilled_bytes: usize,
}

impl Nvrtc {
    /// `None` where the variables are not set.
    pub(crate) fn of_environment() -> Option<Self> {
        let path = std::env::var_os("NVRTC_LIBRARY")?;
        // SAFETY: the vendor's library; its initialisers have no preconditions.
        let library = unsafe { Library::new(path) }.expect("NVRTC_LIBRARY loads");
        let folders = std::env::var("CUDA_INCLUDE").unwrap_or_default();
        let folders = folders.split(':').filter(|folder| !folder.is_empty());
        let includes = folders.map(|folder| format!("--include-path={folder}"));
        let flags = ["--gpu-architecture=sm_90a", "--ptxas-options=-v"].map(String::from);
        let options = flags.into_iter().chain(includes);
        Some(Self {
            library,
            options: options
                .map(|option| CString::new(option).unwrap())
                .collect(),
        })
    }

    fn symbol<T>(&self, name: &str) -> Symbol<'_, T> {
        // SAFETY: every caller names a function of nvrtc.h with its own type.
        unsafe { self.library.get(name.as_bytes()) }.expect(name)
    }

    fn text(&self, program: Program, size: &str, get: &str) -> String {
        let (size, get) = (self.symbol::<Size>(size), self.symbol::<Get>(get));
        let mut length = 0;
        // SAFETY: the buffer is as long as the library just said.
        let bytes = unsafe {
            assert_eq!(size(program, &mut length), 0);
            let mut bytes = vec![0u8; length.max(1)];
            assert_eq!(get(program, bytes.as_mut_ptr().cast()), 0);
            bytes
        };
        let text = CStr::from_bytes_until_nul(&bytes).unwrap_or_default();
        text.to_string_lossy().into_owned()
    }

    /// # Errors
    /// The compiler's complaints.
    pub(crate) fn compile(&self, source: &str) -> Result<Compiled, String> {
        let source = CString::new(source).unwrap();
        let options: Vec<_> = self.options.iter().map(|option| option.as_ptr()).collect();
        let mut program = null_mut();
        // SAFETY: the strings outlive the calls, the program is destroyed once and not used after.
        unsafe {
            let create = self.symbol::<Create>("nvrtcCreateProgram");
            let name = c"kernel.cu".as_ptr();
            let created = create(&mut program, source.as_ptr(), name, 0, null(), null());
            assert_eq!(created, 0);
            let compile = self.symbol::<Compile>("nvrtcCompileProgram");
            let status = compile(program, options.len() as c_int, options.as_ptr());
            let log = self.text(program, "nvrtcGetProgramLogSize", "nvrtcGetProgramLog");
            let compiled = match status {
                0 => Ok(Compiled {
                    ptx: self.text(program, "nvrtcGetPTXSize", "nvrtcGetPTX"),
                    registers: before(&log, " registers"),
                    spilled_bytes: before(&log, " bytes spill stores"),
                }),
                _ => Err(log),
            };
            self.symbol::<Destroy>("nvrtcDestroyProgram")(&mut program);
            compiled
        }
    }
}

/// The number in front of `what`; one that is not there must not pass for zero.
fn before(log: &str, what: &str) -> usize {
    let number = log
        .split(what)
        .next()
        .and_then(|text| text.split(' ').next_back());
    let number = number.filter(|_| log.contains(what));
    let number = number.and_then(|number| number.trim_start_matches(',').parse().ok());
    number.unwrap_or_else(|| panic!("the compiler does not say{what}: {log}"))
}
