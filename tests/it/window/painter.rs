//! Paints the window into memory with the processor alone, so that its pictures are the same wherever there is a
//! processor: no graphics card, no driver, no library of the system takes part.
//!
//! It does what egui asks of any painter: triangles with a colour and a texture at their corners, blended over what is
//! there, within a rectangle.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    io::BufWriter,
    path::Path,
};

use egui::{
    Color32, Context, ImageData, Memory, Pos2, RawInput, Rect, TextureId, Theme,
    epaint::{ClippedShape, ColorImage, ImageDelta, Mesh, Primitive, Vertex},
};
use mailhaven::{
    gui::{theme, wizard_ui},
    text::Texts,
    wizard::Wizard,
};

/// Red, green and blue of each pixel, row by row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Picture {
    pub(super) width: usize,
    pub(super) height: usize,
    pub(super) pixels: Vec<[u8; 3]>,
}

/// A window that nobody sees.
pub(super) struct Screen {
    ctx: Context,
    textures: BTreeMap<TextureId, ColorImage>,
    size: [usize; 2],
    time: f64,
}

/// Frames after which a window that is left alone has come to rest.
const FRAMES: usize = 3;

impl Screen {
    pub(super) fn new(theme: Theme) -> Self {
        let ctx = Context::default();
        theme::install(&ctx);
        theme::reduce(&ctx, true);
        ctx.set_theme(theme);
        let mut screen = Self { ctx, textures: BTreeMap::new(), size: [0, 0], time: 0.0 };
        // The fonts are taken up with the first frame.
        screen.frame(Vec::new(), |_| {});
        screen
    }

    fn frame(&mut self, events: Vec<egui::Event>, draw: impl FnMut(&mut egui::Ui)) -> Vec<ClippedShape> {
        let [width, height] = self.size.map(|side| side as f32);
        self.time += 0.5;
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(Pos2::ZERO, egui::vec2(width, height))),
            time: Some(self.time),
            events,
            focused: true,
            ..RawInput::default()
        };
        let mut output = self.ctx.run_ui(input, draw);
        for (id, deltas) in &output.textures_delta.set {
            deltas.iter().for_each(|delta| self.take_texture(*id, delta));
        }
        output.textures_delta.clear();
        output.shapes
    }

    /// Opens a window of this size and draws the wizard until it rests, with these events before, one frame each.
    pub(super) fn picture(
        &mut self,
        size: [usize; 2],
        wizard: &Wizard,
        texts: &Texts,
        events: &[egui::Event],
    ) -> Picture {
        self.size = size;
        // The letters that were drawn once stay; all else of the window before is gone.
        self.ctx.memory_mut(|memory| {
            let options = memory.options.clone();
            *memory = Memory::default();
            memory.options = options;
        });
        let before = (0..FRAMES).map(|_| Vec::new());
        let after = (0..FRAMES).map(|_| Vec::new());
        let frames = before.chain(events.iter().map(|event| vec![event.clone()])).chain(after);
        let mut shapes = Vec::new();
        for events in frames {
            shapes = self.frame(events, |ui| drop(wizard_ui(ui, wizard, texts)));
        }
        let mut canvas = Canvas::new(self.size);
        for clipped in self.ctx.tessellate(shapes, 1.0) {
            if let Primitive::Mesh(mesh) = clipped.primitive {
                canvas.paint(&mesh, clipped.clip_rect, &self.textures[&mesh.texture_id]);
            }
        }
        canvas.into_picture()
    }

    fn take_texture(&mut self, id: TextureId, delta: &ImageDelta) {
        let ImageData::Color(patch) = &delta.image;
        let Some([left, top]) = delta.pos else {
            self.textures.insert(id, ColorImage::clone(patch));
            return;
        };
        let whole = self.textures.get_mut(&id).unwrap();
        let [width, height] = patch.size;
        for row in 0..height {
            let to = (top + row) * whole.size[0] + left;
            whole.pixels[to..to + width].copy_from_slice(&patch.pixels[row * width..(row + 1) * width]);
        }
    }
}

struct Canvas {
    size: [usize; 2],
    pixels: Vec<[f32; 3]>,
}

impl Canvas {
    fn new(size: [usize; 2]) -> Self {
        Self { size, pixels: vec![[0.0; 3]; size[0] * size[1]] }
    }

    fn paint(&mut self, mesh: &Mesh, clip: Rect, texture: &ColorImage) {
        let mut indices = mesh.indices.as_slice();
        while let Some((corners, rest)) = indices.split_first_chunk::<3>() {
            if let Some((quad, rest)) = Quad::first_of(mesh, indices) {
                self.quad(&quad, clip, texture);
                indices = rest;
                continue;
            }
            indices = rest;
            let [a, b, c] = corners.map(|corner| mesh.vertices[corner as usize]);
            // Corners run one way round, so that the edge that two triangles share belongs to one of them.
            let area = edge(a.pos, b.pos, c.pos);
            if area > 0.0 {
                self.triangle([a, b, c], area, clip, texture);
            } else if area < 0.0 {
                self.triangle([a, c, b], -area, clip, texture);
            }
        }
    }

    /// What can be seen of this part.
    fn within(&self, bounds: Rect, clip: Rect) -> Rect {
        let whole = Rect::from_min_size(Pos2::ZERO, egui::vec2(self.size[0] as f32, self.size[1] as f32));
        bounds.intersect(round(clip)).intersect(whole)
    }

    fn quad(&mut self, quad: &Quad, clip: Rect, texture: &ColorImage) {
        let bounds = self.within(quad.place, clip);
        if !bounds.is_positive() {
            return;
        }
        let across =
            |x: usize| quad.uv.left() + quad.uv.width() * (x as f32 + 0.5 - quad.place.left()) / quad.place.width();
        let down =
            |y: usize| quad.uv.top() + quad.uv.height() * (y as f32 + 0.5 - quad.place.top()) / quad.place.height();
        let columns: Vec<f32> = span(bounds.left(), bounds.right()).map(across).collect();
        let first = span(bounds.left(), bounds.right()).start;
        for y in span(bounds.top(), bounds.bottom()) {
            let row = &mut self.pixels[y * self.size[0] + first..][..columns.len()];
            let v = down(y);
            for (pixel, u) in row.iter_mut().zip(&columns) {
                let texel = sample(texture, *u, v);
                if texel[3] > 0.0 {
                    blend(pixel, tinted(quad.colour, texel));
                }
            }
        }
    }

    fn triangle(&mut self, corners: [Vertex; 3], area: f32, clip: Rect, texture: &ColorImage) {
        let [a, b, c] = corners.map(|corner| corner.pos);
        let bounds = self.within(Rect::from_points(&[a, b, c]), clip);
        if !bounds.is_positive() {
            return;
        }
        let edges = [Line::new(b, c), Line::new(c, a), Line::new(a, b)];
        let [first, second, third] = corners;
        let is_even = [second, third].iter().all(|corner| corner.color == first.color && corner.uv == first.uv);
        let even = is_even.then(|| shade(&corners, [1.0, 0.0, 0.0], texture));
        let columns = span(bounds.left(), bounds.right());
        for y in span(bounds.top(), bounds.bottom()) {
            let (mut left, mut right) = (columns.start, columns.end);
            for line in &edges {
                (left, right) = line.cut(y, left, right);
            }
            let start = y * self.size[0];
            for x in left..right {
                let colour = match even {
                    Some(colour) => colour,
                    None => shade(&corners, edges.each_ref().map(|line| line.side(x, y) / area), texture),
                };
                blend(&mut self.pixels[start + x], colour);
            }
        }
    }

    fn into_picture(self) -> Picture {
        let [width, height] = self.size;
        let whole = |pixel: [f32; 3]| pixel.map(|value| value.clamp(0.0, 255.0).round() as u8);
        Picture { width, height, pixels: self.pixels.into_iter().map(whole).collect() }
    }
}

/// Pixels whose centres lie between.
fn span(from: f32, to: f32) -> std::ops::Range<usize> {
    (from - 0.5).ceil().max(0.0) as usize..(to - 0.5).ceil().max(0.0) as usize
}

/// A side of a triangle, which lies to the left of it.
struct Line {
    from: Pos2,
    to: Pos2,
    /// Of two triangles that share a side, whether this one has the pixels on it.
    owns: bool,
}

impl Line {
    fn new(from: Pos2, to: Pos2) -> Self {
        // A level edge is level to the bit: both ends were laid on the same row.
        #[allow(clippy::float_cmp, reason = "two triangles share an edge only where its ends are the same numbers")]
        let owns = (from.y == to.y && to.x > from.x) || to.y < from.y;
        Self { from, to, owns }
    }

    /// How far a pixel is to the left, as a weight.
    fn side(&self, x: usize, y: usize) -> f32 {
        edge(self.from, self.to, Pos2::new(x as f32 + 0.5, y as f32 + 0.5))
    }

    fn is_inside(&self, x: usize, y: usize) -> bool {
        let side = self.side(x, y);
        side > 0.0 || (self.owns && side == 0.0)
    }

    /// The pixels of a row that are inside, of those between.
    fn cut(&self, y: usize, mut left: usize, mut right: usize) -> (usize, usize) {
        let down = self.to.y - self.from.y;
        if down == 0.0 {
            return if left < right && self.is_inside(left, y) { (left, right) } else { (left, left) };
        }
        let meets = self.from.x + (self.to.x - self.from.x) * (y as f32 + 0.5 - self.from.y) / down;
        // The weight decides, to the bit; where the line meets the row tells about where to ask.
        let about = |shift: f32| (meets + shift).clamp(left as f32, right as f32) as usize;
        if down < 0.0 {
            left = about(-1.5);
            while left < right && !self.is_inside(left, y) {
                left += 1;
            }
        } else {
            right = about(1.5);
            while left < right && !self.is_inside(right - 1, y) {
                right -= 1;
            }
        }
        (left, right)
    }
}

/// Two triangles that are an upright rectangle of one colour, as letters and discs are laid down.
struct Quad {
    place: Rect,
    uv: Rect,
    colour: [f32; 4],
}

impl Quad {
    fn first_of<'i>(mesh: &Mesh, indices: &'i [u32]) -> Option<(Self, &'i [u32])> {
        let (corners, rest) = indices.split_first_chunk::<6>()?;
        let first = corners[0];
        if *corners != [0, 1, 2, 2, 1, 3].map(|place| first + place) {
            return None;
        }
        let [a, b, c, d] = mesh.vertices[first as usize..].first_chunk()?;
        let (place, uv) = (Rect::from_min_max(a.pos, d.pos), Rect::from_min_max(a.uv, d.uv));
        let is_upright = (b.pos, c.pos) == (place.right_top(), place.left_bottom())
            && (b.uv, c.uv) == (uv.right_top(), uv.left_bottom())
            && [b, c, d].iter().all(|corner| corner.color == a.color);
        (is_upright && place.is_positive())
            .then(|| (Self { place, uv, colour: a.color.to_array().map(f32::from) }, rest))
    }
}

/// The texture at a place between 0 and 1 each way; between four of its pixels, what they are together.
fn sample(texture: &ColorImage, across: f32, down: f32) -> [f32; 4] {
    let [width, height] = texture.size;
    let (x, y) = (across * width as f32 - 0.5, down * height as f32 - 0.5);
    let texel = |column: f32, row: f32| {
        let place = |at: f32, side: usize| (at.max(0.0) as usize).min(side - 1);
        let [red, green, blue, alpha] = texture.pixels[place(row, height) * width + place(column, width)].to_array();
        [f32::from(red), f32::from(green), f32::from(blue), f32::from(alpha)]
    };
    // Letters are laid down pixel on pixel.
    if (x - x.round()).abs() < ALIGNED && (y - y.round()).abs() < ALIGNED {
        return texel(x.round(), y.round());
    }
    let (left, top) = (x.floor(), y.floor());
    let (right, below) = (x - left, y - top);
    let parts = [
        (texel(left, top), (1.0 - right) * (1.0 - below)),
        (texel(left + 1.0, top), right * (1.0 - below)),
        (texel(left, top + 1.0), (1.0 - right) * below),
        (texel(left + 1.0, top + 1.0), right * below),
    ];
    [0, 1, 2, 3].map(|channel| parts.iter().map(|(texel, part)| texel[channel] * part).sum())
}

const ALIGNED: f32 = 0.01;

fn tinted(colour: [f32; 4], texel: [f32; 4]) -> [f32; 4] {
    let ([r, g, b, a], [tr, tg, tb, ta]) = (colour, texel);
    [r * tr / 255.0, g * tg / 255.0, b * tb / 255.0, a * ta / 255.0]
}

/// The colour of a triangle at a point within it, of this weight at each corner.
fn shade(corners: &[Vertex; 3], weights: [f32; 3], texture: &ColorImage) -> [f32; 4] {
    let [a, b, c] = corners;
    let [wa, wb, wc] = weights;
    let texel = sample(texture, a.uv.x * wa + b.uv.x * wb + c.uv.x * wc, a.uv.y * wa + b.uv.y * wb + c.uv.y * wc);
    let (a, b, c) = (a.color.to_array(), b.color.to_array(), c.color.to_array());
    let mix = |channel: usize| f32::from(a[channel]) * wa + f32::from(b[channel]) * wb + f32::from(c[channel]) * wc;
    [0, 1, 2, 3].map(|channel| mix(channel) * texel[channel] / 255.0)
}

fn blend(pixel: &mut [f32; 3], colour: [f32; 4]) {
    let behind = 1.0 - colour[3] / 255.0;
    pixel[0] = colour[0] + pixel[0] * behind;
    pixel[1] = colour[1] + pixel[1] * behind;
    pixel[2] = colour[2] + pixel[2] * behind;
}

/// Twice the area to the left of the line, seen with y downwards.
fn edge(from: Pos2, to: Pos2, at: Pos2) -> f32 {
    (to.x - from.x) * (at.y - from.y) - (to.y - from.y) * (at.x - from.x)
}

/// egui's painters cut at whole pixels.
fn round(clip: Rect) -> Rect {
    Rect::from_min_max(clip.min.round(), clip.max.round())
}

const LEVEL: f32 = 17.0;
/// A colour is a ground where it fills this part of a picture.
const GROUND: usize = 1_400;

/// A pixel differs where a channel does by more than this. Processors round the fonts' curves in slightly different ways,
/// which shows as one level at most; a moved letter shows as six.
const MOST_APART: u8 = 24;

impl Picture {
    /// Half as wide and half as high, each pixel the mean of four.
    pub(super) fn halved(&self) -> Self {
        let (width, height) = (self.width / 2, self.height / 2);
        let mut pixels = Vec::with_capacity(width * height);
        for y in 0..height {
            for x in 0..width {
                let corner = 2 * y * self.width + 2 * x;
                let four = [0, 1, self.width, self.width + 1].map(|away| self.pixels[corner + away]);
                pixels.push([0, 1, 2].map(|channel| {
                    let sum: u16 = four.iter().map(|pixel| u16::from(pixel[channel])).sum();
                    ((sum + 2) / 4) as u8
                }));
            }
        }
        Self { width, height, pixels }
    }

    /// Grounds keep their colours. For the edges of letters and shapes a few levels are enough to see all that there is,
    /// and make the files a third as large.
    pub(super) fn levelled(mut self) -> Self {
        let mut counts: BTreeMap<[u8; 3], usize> = BTreeMap::new();
        for run in self.pixels.chunk_by(|one, next| one == next) {
            *counts.entry(run[0]).or_default() += run.len();
        }
        let least = self.pixels.len() / GROUND;
        counts.retain(|_, count| *count >= least);
        let level = |value: u8| (f32::from(value) / LEVEL).round() as u8 * LEVEL as u8;
        for run in self.pixels.chunk_by_mut(|one, next| one == next) {
            if !counts.contains_key(&run[0]) {
                run.fill(run[0].map(level));
            }
        }
        self
    }

    pub(super) fn read(path: &Path) -> Option<Self> {
        let file = fs::File::open(path).ok()?;
        let mut decoder = png::Decoder::new(std::io::BufReader::new(file));
        decoder.set_transformations(png::Transformations::EXPAND);
        let mut reader = decoder.read_info().unwrap();
        let mut bytes = vec![0; reader.output_buffer_size().unwrap()];
        let known = reader.next_frame(&mut bytes).unwrap();
        assert_eq!(
            (known.color_type, known.bit_depth),
            (png::ColorType::Rgb, png::BitDepth::Eight),
            "{}",
            path.display()
        );
        let pixels = bytes[..known.buffer_size()].chunks_exact(3).map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect();
        Some(Self { width: known.width as usize, height: known.height as usize, pixels })
    }

    pub(super) fn write(&self, path: &Path) {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        let mut encoder =
            png::Encoder::new(BufWriter::new(fs::File::create(path).unwrap()), self.width as u32, self.height as u32);
        let palette: Vec<[u8; 3]> = self.pixels.iter().copied().collect::<BTreeSet<_>>().into_iter().collect();
        assert!(palette.len() <= 256, "{} has {} colours", path.display(), palette.len());
        let places: Vec<u8> =
            self.pixels.iter().map(|pixel| palette.binary_search(pixel).expect("it is in it") as u8).collect();
        encoder.set_color(png::ColorType::Indexed);
        encoder.set_palette(palette.as_flattened());
        encoder.set_compression(png::Compression::High);
        encoder.set_filter(png::Filter::NoFilter);
        encoder.write_header().unwrap().write_image_data(&places).unwrap();
    }

    /// How many pixels are not the same in both; all where the sizes differ.
    pub(super) fn differs_from(&self, other: &Self) -> usize {
        if (self.width, self.height) != (other.width, other.height) {
            return self.pixels.len();
        }
        if self.pixels.as_flattened() == other.pixels.as_flattened() {
            return 0;
        }
        let is_other =
            |(one, two): &(&[u8; 3], &[u8; 3])| one.iter().zip(*two).any(|(a, b)| a.abs_diff(*b) > MOST_APART);
        self.pixels.iter().zip(&other.pixels).filter(is_other).count()
    }
}

#[test]
fn a_triangle_covers_each_pixel_of_its_square_once() {
    let corner =
        |x: f32, y: f32| Vertex { pos: Pos2::new(x, y), uv: Pos2::ZERO, color: Color32::from_black_alpha(128) };
    let mesh = Mesh {
        indices: vec![0, 1, 2, 2, 1, 3],
        vertices: vec![corner(1.0, 1.0), corner(5.0, 1.0), corner(1.0, 5.0), corner(5.0, 5.0)],
        ..Mesh::default()
    };
    let mut canvas = Canvas { size: [6, 6], pixels: vec![[255.0; 3]; 36] };
    canvas.paint(&mesh, Rect::EVERYTHING, &ColorImage::filled([1, 1], Color32::WHITE));
    let picture = canvas.into_picture().levelled();
    for (place, pixel) in picture.pixels.iter().enumerate() {
        let (x, y) = (place % 6, place / 6);
        let expected = if (1..5).contains(&x) && (1..5).contains(&y) { 127 } else { 255 };
        assert_eq!(*pixel, [expected; 3], "{x}, {y}");
    }
}
