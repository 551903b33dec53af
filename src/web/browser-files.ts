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
  /** The path of each program by the name of its file, e.g. "front-page". */
  readonly programs: Readonly<Record<string, string>>;
}
