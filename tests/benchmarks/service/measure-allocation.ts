/** A request that is sent again and again, with the bodies in turn. */
export interface MeasuredRequest {
  readonly path: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly bodies: readonly string[];
}

/** So many requests lie between two looks at the heap: few, so that nothing is collected meanwhile. */
const AT_A_TIME = 5;
const LOOKS = 60;

/**
 * The bytes on the JavaScript heap that one request takes, be they kept or not: the median of many looks. It needs
 * `--expose-gc`, and a young generation large enough to collect nothing between two looks.
 */
export async function measureAllocation(
  fetch: (request: Request) => Response | Promise<Response>,
  { path, method, headers, bodies }: MeasuredRequest,
): Promise<number> {
  let next = 0;
  const send = async (): Promise<void> => {
    const body = bodies[next++ % bodies.length];
    const request = new Request(`http://127.0.0.1${path}`, { method, headers, ...(body !== undefined && { body }) });
    await (await fetch(request)).arrayBuffer();
  };
  const taken: number[] = [];
  for (let look = 0; look < LOOKS; look++) {
    globalThis.gc?.();
    const before = process.memoryUsage().heapUsed;
    for (let sent = 0; sent < AT_A_TIME; sent++) await send();
    taken.push((process.memoryUsage().heapUsed - before) / AT_A_TIME);
  }
  // The first looks hold what is made once, and code that is compiled.
  const settled = taken.slice(LOOKS / 3).sort((a, b) => a - b);
  return settled[Math.floor(settled.length / 2)] ?? Number.NaN;
}
