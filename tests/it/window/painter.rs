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
    Color32, Context, ImageData, Pos2, RawInput, Rect, TextureId, Theme,
    epaint::{ColorImage, ImageDelta, Mesh, Primitive, Vertex},
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
    pub(super) fn new(theme: Theme, size: [usize; 2]) -> Self {
        let ctx = Context::default();
        theme::install(&ctx);
        theme::reduce(&ctx, true);
        ctx.set_theme(theme);
        Self { ctx, textures: BTreeMap::new(), size, time: 0.0 }
    }

    /// Draws the wizard until it rests, with these events before, one frame each.
    pub(super) fn picture(&mut self, wizard: &Wizard, texts: &Texts, events: &[egui::Event]) -> Picture {
        let mut shapes = Vec::new();
        let mut frame = |screen: &mut Self, events: Vec<egui::Event>| {
            let [width, height] = screen.size.map(|side| side as f32);
            screen.time += 0.5;
            let input = RawInput {
                screen_rect: Some(Rect::from_min_size(Pos2::ZERO, egui::vec2(width, height))),
                time: Some(screen.time),
                events,
                focused: true,
                ..RawInput::default()
            };
            let mut output = screen.ctx.run_ui(input, |ui| drop(wizard_ui(ui, wizard, texts)));
            for (id, deltas) in &output.textures_delta.set {
                deltas.iter().for_each(|delta| screen.take_texture(*id, delta));
            }
            output.textures_delta.clear();
            shapes = std::mem::take(&mut output.shapes);
        };
        (0..FRAMES).for_each(|_| frame(self, Vec::new()));
        for event in events {
            frame(self, vec![event.clone()]);
        }
        (0..FRAMES).for_each(|_| frame(self, Vec::new()));
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
        for corners in mesh.indices.chunks_exact(3) {
            let [a, b, c] = [0, 1, 2].map(|corner| mesh.vertices[corners[corner] as usize]);
            // Corners run one way round, so that the edge that two triangles share belongs to one of them.
            let area = edge(a.pos, b.pos, c.pos);
            if area > 0.0 {
                self.triangle([a, b, c], area, clip, texture);
            } else if area < 0.0 {
                self.triangle([a, c, b], -area, clip, texture);
            }
        }
    }

    fn triangle(&mut self, corners: [Vertex; 3], area: f32, clip: Rect, texture: &ColorImage) {
        let [a, b, c] = corners.map(|corner| corner.pos);
        let whole = Rect::from_min_size(Pos2::ZERO, egui::vec2(self.size[0] as f32, self.size[1] as f32));
        let bounds = Rect::from_points(&[a, b, c]).intersect(round(clip)).intersect(whole);
        if !bounds.is_positive() {
            return;
        }
        let edges = [(b, c), (c, a), (a, b)];
        // A level edge is level to the bit: both ends were laid on the same row.
        #[allow(clippy::float_cmp, reason = "two triangles share an edge only where its ends are the same numbers")]
        let owned = edges.map(|(from, to)| (from.y == to.y && to.x > from.x) || to.y < from.y);
        let weights = |x: usize, y: usize| {
            let centre = Pos2::new(x as f32 + 0.5, y as f32 + 0.5);
            edges.map(|(from, to)| edge(from, to, centre))
        };
        let is_inside = |x: usize, y: usize| {
            weights(x, y).iter().zip(owned).all(|(weight, owned)| *weight > 0.0 || (owned && *weight == 0.0))
        };
        let [first, second, third] = corners;
        let is_even = [second, third].iter().all(|corner| corner.color == first.color && corner.uv == first.uv);
        let even = is_even.then(|| shade(&corners, [1.0, 0.0, 0.0], texture));
        let span = |from: f32, to: f32| (from - 0.5).ceil().max(0.0) as usize..(to - 0.5).ceil().max(0.0) as usize;
        for y in span(bounds.top(), bounds.bottom()) {
            let columns = span(bounds.left(), bounds.right());
            // What is inside of a row hangs together.
            let Some(left) = columns.clone().find(|x| is_inside(*x, y)) else { continue };
            let right = columns.rev().find(|x| is_inside(*x, y)).unwrap_or(left);
            for x in left..=right {
                let colour = match even {
                    Some(colour) => colour,
                    None => shade(&corners, weights(x, y).map(|weight| weight / area), texture),
                };
                blend(&mut self.pixels[y * self.size[0] + x], colour);
            }
        }
    }

    fn into_picture(self) -> Picture {
        // Sixteen levels are enough to see all that there is, and make the files a third as large.
        let byte = |value: f32| (value.clamp(0.0, 255.0) / LEVEL).round() as u8 * LEVEL as u8;
        let [width, height] = self.size;
        Picture { width, height, pixels: self.pixels.into_iter().map(|pixel| pixel.map(byte)).collect() }
    }
}

const LEVEL: f32 = 17.0;

/// The colour of a triangle at a point within it, of this weight at each corner.
fn shade(corners: &[Vertex; 3], weights: [f32; 3], texture: &ColorImage) -> [f32; 4] {
    let [a, b, c] = corners;
    let [wa, wb, wc] = weights;
    let [width, height] = texture.size;
    let texel = |at: f32, side: usize| ((at * side as f32) as usize).min(side - 1);
    let column = texel(a.uv.x * wa + b.uv.x * wb + c.uv.x * wc, width);
    let row = texel(a.uv.y * wa + b.uv.y * wb + c.uv.y * wc, height);
    let texel = texture.pixels[row * width + column].to_array();
    let (a, b, c) = (a.color.to_array(), b.color.to_array(), c.color.to_array());
    let mix = |channel: usize| f32::from(a[channel]) * wa + f32::from(b[channel]) * wb + f32::from(c[channel]) * wc;
    [0, 1, 2, 3].map(|channel| mix(channel) * f32::from(texel[channel]) / 255.0)
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

/// A pixel differs where a channel does by more than this. Processors round the fonts' curves in slightly different ways,
/// which shows as one level at most; a moved letter or another colour shows as six.
const MOST_APART: u8 = 24;

impl Picture {
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
    let picture = canvas.into_picture();
    for (place, pixel) in picture.pixels.iter().enumerate() {
        let (x, y) = (place % 6, place / 6);
        let expected = if (1..5).contains(&x) && (1..5).contains(&y) { 119 } else { 255 };
        assert_eq!(*pixel, [expected; 3], "{x}, {y}");
    }
}
