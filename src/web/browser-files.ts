/** A file for the visitor's browser as the build made it. */
export interface BrowserFile {
  /** Its address, as a path. */
  readonly path: string;
  readonly type: string;
  /** The address holds a hash of the content: what it gives never changes. */
  readonly isLasting: boolean;
  /** Its content, from where this platform keeps it. */
  readonly read: () => string | Promise<ReadableStream>;
}

/** What the build tells of a file; its content lies in dist/assets, at its address. */
export type ListedFile = Omit<BrowserFile, 'read'>;

/** What the build makes of src/web/browser and src/widget. */
export interface BrowserFiles<File = BrowserFile> {
  readonly files: readonly File[];
  /** The path of each program by the name of its file, e.g. "conversation". */
  readonly programs: Readonly<Record<string, string>>;
  /** The paths of the data that programs load. */
  readonly data: { readonly rules: string; readonly corpus: string };
  /** The newest released widget, whose content never changes, with its hash for the attribute `integrity`. */
  readonly pinned: { readonly path: string; readonly integrity: string };
  /** What the engine and corpus weigh over the wire where answers come from the visitor's own machine, in kB. */
  readonly localSize: number;
}
