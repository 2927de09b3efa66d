//! The instructions in plain loops, after the pseudocode of Intel's manual (volume 2). What the
//! processor would refuse panics.
use super::{Config, Tiles};
use std::ops::Range;

#[derive(Debug)]
pub(super) struct Emulation {
    tiles: [[[u8; 64]; 16]; 8],
    rows: [usize; 8],
    row_bytes: [usize; 8],
    configured: bool,
    /// Addresses that no tile may be loaded from.
    forbidden: Range<usize>,
    pub(super) loads: usize,
}

impl Emulation {
    pub(super) fn new(forbidden: Range<usize>) -> Self {
        Self {
            tiles: [[[0; 64]; 16]; 8],
            rows: [0; 8],
            row_bytes: [0; 8],
            configured: false,
            forbidden,
            loads: 0,
        }
    }

    fn used(&self, tile: u8) -> usize {
        let tile = usize::from(tile);
        assert!(self.configured, "tiles are not configured");
        assert!(tile < 8 && self.rows[tile] > 0, "tile {tile} is not there");
        tile
    }

    /// Checks a product's tiles.
    fn product(&self, c: u8, a: u8, b: u8) -> [usize; 3] {
        assert!(c != a && a != b && b != c, "a tile is named twice");
        let [c, a, b] = [c, a, b].map(|tile| self.used(tile));
        for tile in [c, a, b] {
            assert_eq!(self.row_bytes[tile] % 4, 0, "tile {tile}");
        }
        assert_eq!(self.row_bytes[c], self.row_bytes[b], "columns");
        assert_eq!(self.rows[c], self.rows[a], "rows");
        assert_eq!(self.row_bytes[a] / 4, self.rows[b], "inputs");
        assert!(self.row_bytes[c] <= 64 && self.rows[b] <= 16);
        [c, a, b]
    }

    fn four(&self, tile: usize, row: usize, at: usize) -> [u8; 4] {
        std::array::from_fn(|i| self.tiles[tile][row][at * 4 + i])
    }

    /// Writes a row as a product does: what lies beyond its shape becomes zero.
    fn write(&mut self, tile: usize, row: usize, values: &[[u8; 4]]) {
        self.tiles[tile][row] = [0; 64];
        let bytes = values.as_flattened();
        self.tiles[tile][row][..bytes.len()].copy_from_slice(bytes);
    }

    fn zero_from(&mut self, tile: usize, row: usize) {
        self.tiles[tile][row..].fill([0; 64]);
    }

    fn row_before(&self, c: usize, row: usize) -> Vec<[u8; 4]> {
        (0..self.row_bytes[c] / 4)
            .map(|n| self.four(c, row, n))
            .collect()
    }
}

impl Tiles for Emulation {
    unsafe fn configure(&mut self, config: &Config) {
        // SAFETY: 64 bytes without padding, as the processor would read them.
        let bytes: [u8; 64] = unsafe { std::mem::transmute(config.clone()) };
        assert_eq!(&raw const *config as usize % 64, 0);
        assert_eq!(bytes[..2], [1, 0], "palette and first row");
        assert_eq!(bytes[2..16], [0; 14], "reserved");
        assert_eq!(bytes[32..48], [0; 16], "reserved");
        assert_eq!(bytes[56..], [0; 8], "reserved");
        for tile in 0..8 {
            let wide = [bytes[16 + tile * 2], bytes[17 + tile * 2]];
            self.row_bytes[tile] = usize::from(u16::from_le_bytes(wide));
            self.rows[tile] = usize::from(bytes[48 + tile]);
            assert!(self.row_bytes[tile] <= 64 && self.rows[tile] <= 16);
            assert_eq!(self.row_bytes[tile] == 0, self.rows[tile] == 0);
        }
        self.tiles = [[[0; 64]; 16]; 8];
        self.configured = true;
    }

    unsafe fn release(&mut self) {
        self.configured = false;
        self.rows = [0; 8];
    }

    unsafe fn zero<const T: u8>(&mut self) {
        let tile = self.used(T);
        self.zero_from(tile, 0);
    }

    unsafe fn load<const T: u8>(&mut self, from: *const u8, stride: usize) {
        let tile = self.used(T);
        self.zero_from(tile, 0);
        for row in 0..self.rows[tile] {
            let bytes = self.row_bytes[tile];
            let start = from.wrapping_add(row * stride);
            let inside = start as usize + bytes <= self.forbidden.start
                || start as usize >= self.forbidden.end;
            assert!(inside, "row {row} of tile {tile} is read past the end");
            // SAFETY: the kernel that is tested says that the row is there.
            let bytes = unsafe { std::slice::from_raw_parts(start, bytes) };
            self.tiles[tile][row][..bytes.len()].copy_from_slice(bytes);
        }
        self.loads += 1;
    }

    unsafe fn store<const T: u8>(&mut self, to: *mut u8, stride: usize) {
        let tile = self.used(T);
        for row in 0..self.rows[tile] {
            let bytes = &self.tiles[tile][row][..self.row_bytes[tile]];
            // SAFETY: the kernel that is tested says that there is room.
            unsafe {
                std::ptr::copy_nonoverlapping(bytes.as_ptr(), to.add(row * stride), bytes.len());
            }
        }
    }

    unsafe fn dot_bytes<const C: u8, const A: u8, const B: u8>(&mut self) {
        let [c, a, b] = self.product(C, A, B);
        for m in 0..self.rows[c] {
            let mut row = self.row_before(c, m);
            for k in 0..self.row_bytes[a] / 4 {
                for (n, out) in row.iter_mut().enumerate() {
                    let (signed, unsigned) = (self.four(a, m, k), self.four(b, k, n));
                    let mut sum = i32::from_le_bytes(*out);
                    for i in 0..4 {
                        let product = i32::from(signed[i] as i8) * i32::from(unsigned[i]);
                        sum = sum.wrapping_add(product);
                    }
                    *out = sum.to_le_bytes();
                }
            }
            self.write(c, m, &row);
        }
        self.zero_from(c, self.rows[c]);
    }
}
