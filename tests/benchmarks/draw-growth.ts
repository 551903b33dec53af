/** How times grow with something: one panel of the drawing. */
export interface Growth {
  readonly title: string;
  readonly unit: string;
  /** Times in milliseconds by amount, for each line. */
  readonly lines: Readonly<Record<string, readonly (readonly [amount: number, milliseconds: number])[]>>;
}

const WIDTH = 420;
const HEIGHT = 300;
const MARGIN = { left: 64, right: 30, top: 40, bottom: 92 };
/** The colours of Okabe and Ito, which the colour-blind tell apart; the marks differ too. */
const LOOKS = [
  { colour: '#0072b2', mark: 'circle', dash: '' },
  { colour: '#009e73', mark: 'square', dash: '' },
  { colour: '#d55e00', mark: 'circle', dash: '5 4' },
] as const;

/** Draws the panels beside each other as SVG; both axes are logarithmic, so that a straight line is a power. */
export function drawGrowth(panels: readonly Growth[]): string {
  const label = panels.map(({ title }) => title.toLowerCase()).join(', and by ');
  const drawn = panels.map((panel, at) => `<g transform="translate(${at * WIDTH} 0)">\n${drawPanel(panel)}\n</g>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${panels.length * WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12" fill="#222" role="img" aria-label="Milliseconds of one match by ${label}">
<rect width="100%" height="100%" fill="#fff"/>
${drawn.join('\n')}
</svg>
`;
}

function drawPanel({ title, lines }: Growth): string {
  const points = Object.values(lines).flat();
  const x = scale(
    points.map(([amount]) => amount),
    MARGIN.left,
    WIDTH - MARGIN.right,
  );
  const y = scale(
    points.map(([, time]) => time),
    HEIGHT - MARGIN.bottom,
    MARGIN.top,
  );
  const grid = [
    ...x.ticks.map((tick) =>
      drawTick(
        `M${x.at(tick)} ${MARGIN.top}V${HEIGHT - MARGIN.bottom}`,
        x.at(tick),
        HEIGHT - MARGIN.bottom + 16,
        'middle',
        tick,
      ),
    ),
    ...y.ticks.map((tick) =>
      drawTick(`M${MARGIN.left} ${y.at(tick)}H${WIDTH - MARGIN.right}`, MARGIN.left - 8, y.at(tick) + 4, 'end', tick),
    ),
  ];
  const curves = Object.entries(lines).map(([name, line], at) => {
    const look = LOOKS[at % LOOKS.length] ?? LOOKS[0];
    const path = line.map(([amount, time], step) => `${step === 0 ? 'M' : 'L'}${x.at(amount)} ${y.at(time)}`).join('');
    const marks = line.map(([amount, time]) => drawMark(look, x.at(amount), y.at(time))).join('');
    const legend = HEIGHT - MARGIN.bottom + 38 + at * 17;
    return `<path d="${path}M${MARGIN.left} ${legend - 4}h26" fill="none" stroke="${look.colour}" stroke-width="2" stroke-dasharray="${look.dash}"/>${marks}${drawMark(look, MARGIN.left + 13, legend - 4)}<text x="${MARGIN.left + 34}" y="${legend}">${name}</text>`;
  });
  return `<text x="${MARGIN.left}" y="20" font-weight="bold">${title}</text><text x="${MARGIN.left - 8}" y="28" text-anchor="end">ms</text>\n${[...grid, ...curves].join('\n')}`;
}

const drawTick = (line: string, x: number, y: number, anchor: string, tick: number): string =>
  `<path d="${line}" stroke="#ddd"/><text x="${x}" y="${y}" text-anchor="${anchor}">${tick.toLocaleString('en')}</text>`;

const drawMark = ({ mark, colour }: (typeof LOOKS)[number], x: number, y: number): string =>
  mark === 'circle'
    ? `<circle cx="${x}" cy="${y}" r="4" fill="${colour}"/>`
    : `<rect x="${x - 4}" y="${y - 4}" width="8" height="8" fill="${colour}"/>`;

/** A logarithmic axis from one edge to the other, with a tick at every power of ten, and one more at the ends. */
function scale(
  values: readonly number[],
  from: number,
  to: number,
): { ticks: number[]; at: (value: number) => number } {
  const least = Math.floor(Math.log10(Math.min(...values)));
  const most = Math.ceil(Math.log10(Math.max(...values)));
  return {
    ticks: Array.from({ length: most - least + 1 }, (_, step) => Number(`1e${least + step}`)),
    at: (value) => Math.round(from + ((Math.log10(value) - least) / (most - least)) * (to - from)),
  };
}
