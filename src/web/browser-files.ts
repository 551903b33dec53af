/** A file for the visitor's browser as the build made it. */
export interface BrowserFile {
  /** Its address, as a path. */
  readonly path: string;
  readonly type: string;
  readonly body: string;
  /** The address holds a hash of the content: what it gives never changes. */
  readonly isLasting: boolean;
}

/** What the build makes of src/web/browser and src/widget (dist/browser.js). */
export interface BrowserFiles {
  readonly files: readonly BrowserFile[];
  /** The path of each program by the name of its file, e.g. "conversation". */
  readonly programs: Readonly<Record<string, string>>;
  /** The paths of the data that programs load. */
  readonly data: { readonly rules: string; readonly corpus: string };
  /** The newest released widget, whose content never changes, with its hash for the attribute `integrity`. */
  readonly pinned: { readonly path: string; readonly integrity: string };
  /** What the engine and corpus weigh over the wire where answers come from the visitor's own machine, in kB. */
  readonly localSize: number;
}
