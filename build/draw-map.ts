import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// node build/draw-map.ts FILE: makes src/web/map/municipality-outlines.ts from the municipalities of the npm package
// react-denmark-map 1.0.0 (MIT, (c) 2022 Martin Polley): `npm pack react-denmark-map@1.0.0`, unpack it, and give its
// dist/esm/index.js. Municipalities seldom change, so the result is kept and the package is no dependency.

/** Width of the drawing. */
const WIDTH = 600;
/** How far, in units of the drawing, a border may be moved by leaving out points. */
const TOLERANCE = 0.9;
/** Islands smaller than this are left out where the municipality has other land. */
const SMALLEST_AREA = 5;
/** Names that the corpus spells otherwise. */
const NAMES: Readonly<Record<string, string>> = {
  Århus: 'Aarhus',
  'Faaborg-midtfyn': 'Faaborg-Midtfyn',
  Nordfyn: 'Nordfyns',
  'Høje Taastrup': 'Høje-Taastrup',
};

type Point = readonly [x: number, y: number];

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('Usage: node build/draw-map.ts path/to/react-denmark-map/dist/esm/index.js');
const AREA = /\{id:"[^"]+",name:"[^"]+",en_name:"[^"]+",display_name:"([^"]+)",code:"\d{3}"[^}]*?d:"([^"]+)"/g;
const areas = Array.from(readFileSync(file, 'utf8').matchAll(AREA), ([, name = '', d = '']) => ({
  name,
  drawn: readRings(d),
}));
const points = areas.flatMap(({ drawn }) => drawn.flat());
const [left, right] = [Math.min(...points.map(([x]) => x)), Math.max(...points.map(([x]) => x))];
const [top, bottom] = [Math.min(...points.map(([, y]) => y)), Math.max(...points.map(([, y]) => y))];
const scale = WIDTH / (right - left);
const height = Math.ceil((bottom - top) * scale);
const shapes = areas.map(({ name, drawn }) => {
  const rings = drawn.map((ring) => ring.map(([x, y]): Point => [(x - left) * scale, (y - top) * scale]));
  const largest = Math.max(...rings.map(areaOf));
  const kept = rings.filter((ring) => areaOf(ring) >= Math.min(SMALLEST_AREA, largest));
  const main = kept.find((ring) => areaOf(ring) === largest) ?? [];
  return { name: NAMES[name] ?? name, path: kept.map(writeRing).join(''), middle: middleOf(main) };
});
shapes.sort((a, b) => (a.name < b.name ? -1 : 1));

const lines = shapes.map(({ name, path, middle: [x, y] }) => `  '${name}|${Math.round(x)} ${Math.round(y)}|${path}',`);
const out = `/**
 * The outlines of Denmark's ${shapes.length} municipalities, each as "name|a point in its middle|path". Made by build/draw-map.ts
 * from react-denmark-map 1.0.0 (MIT, (c) 2022 Martin Polley), simplified. Bornholm stands further north and west than it lies.
 */
export const MUNICIPALITY_OUTLINES: readonly string[] = [
${lines.join('\n')}
];

/** The size of the drawing. */
export const MAP_SIZE = { width: ${WIDTH}, height: ${height} };
`;
writeFileSync(join(import.meta.dirname, '../src/web/map/municipality-outlines.ts'), out);
console.log(`${shapes.length} municipalities, ${Math.round(out.length / 1024)} kB`);

/** The rings of a path that is made of M, m, c, l and Z, with its curves as their end points; not every ring is closed. */
function readRings(d: string): Point[][] {
  const rings: Point[][] = [];
  let [x, y] = [0, 0];
  for (const [, command = '', rest = ''] of d.matchAll(/([MmclZ])([^MmclZ]*)/g)) {
    const numbers = Array.from(rest.matchAll(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g), ([number]) => Number(number));
    if (command === 'Z') [x, y] = rings.at(-1)?.[0] ?? [x, y];
    if (command === 'M' || command === 'm') rings.push([]);
    const step = command === 'c' ? 6 : 2;
    for (let at = 0; at + step <= numbers.length; at += step) {
      const [dx = 0, dy = 0] = numbers.slice(at + step - 2, at + step);
      [x, y] = command === 'M' ? [dx, dy] : [x + dx, y + dy];
      rings.at(-1)?.push([x, y]);
    }
  }
  return rings;
}

/** Douglas-Peucker on a closed ring, cut at its two ends that lie farthest apart. */
function simplify(ring: readonly Point[]): Point[] {
  const [first] = ring;
  if (first === undefined) return [];
  let far = 0;
  ring.forEach((point, at) => {
    if (distance(point, first) > distance(ring[far] ?? first, first)) far = at;
  });
  return [...keepFar(ring.slice(0, far + 1)), ...keepFar([...ring.slice(far), first]).slice(1, -1)];
}

function keepFar(line: readonly Point[]): Point[] {
  const [start, end] = [line[0], line.at(-1)];
  if (start === undefined || end === undefined || line.length < 3) return [...line];
  let [most, at] = [0, 0];
  for (let index = 1; index < line.length - 1; index++) {
    const away = distanceToLine(line[index] ?? start, start, end);
    if (away > most) [most, at] = [away, index];
  }
  if (most <= TOLERANCE) return [start, end];
  return [...keepFar(line.slice(0, at + 1)).slice(0, -1), ...keepFar(line.slice(at))];
}

function distance([x, y]: Point, [a, b]: Point): number {
  return Math.hypot(x - a, y - b);
}

function distanceToLine(point: Point, start: Point, end: Point): number {
  const length = distance(start, end);
  if (length === 0) return distance(point, start);
  return Math.abs((end[0] - start[0]) * (start[1] - point[1]) - (start[0] - point[0]) * (end[1] - start[1])) / length;
}

function areaOf(ring: readonly Point[]): number {
  return Math.abs(sumOver(ring, (cross) => cross)) / 2;
}

/** The centroid of a ring. */
function middleOf(ring: readonly Point[]): Point {
  const area = sumOver(ring, (cross) => cross) / 2;
  const x = sumOver(ring, (cross, a, b) => (a[0] + b[0]) * cross) / (6 * area);
  const y = sumOver(ring, (cross, a, b) => (a[1] + b[1]) * cross) / (6 * area);
  return [x, y];
}

function sumOver(ring: readonly Point[], term: (cross: number, a: Point, b: Point) => number): number {
  return ring.reduce((sum, a, at) => {
    const b = ring[(at + 1) % ring.length] ?? a;
    return sum + term(a[0] * b[1] - b[0] * a[1], a, b);
  }, 0);
}

/** A ring as a path of whole units, each point relative to the one before. */
function writeRing(ring: readonly Point[]): string {
  const points = simplify(ring).map(([x, y]) => [Math.round(x), Math.round(y)] as const);
  const [start] = points;
  if (start === undefined) return '';
  let [x, y] = start;
  let steps = '';
  for (const [nextX, nextY] of points.slice(1)) {
    if (nextX !== x || nextY !== y) steps += asText(nextX - x) + asText(nextY - y);
    [x, y] = [nextX, nextY];
  }
  return `M${start[0]} ${start[1]}l${steps.trimStart()}z`;
}

/** A minus parts a number from the one before as well as a blank does. */
function asText(number: number): string {
  return number < 0 ? String(number) : ` ${number}`;
}
