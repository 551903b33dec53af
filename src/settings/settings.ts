/** Who may call the MCP endpoint, and where. */
export interface McpSettings {
  /** Host names that it may be reached under, without port; "*.example.dk" takes in all below it. */
  readonly allowedHosts: readonly string[];
  /** Origins of browser pages that may call it besides its own, e.g. "https://inspector.example"; "*" lets all. */
  readonly allowedOrigins: readonly string[];
  /** The bearer token that every caller must send; null leaves the endpoint open. */
  readonly token: string | null;
}

interface SharedModelSettings {
  readonly name: string;
  /** How long one answer of the model may take in all, in milliseconds. */
  readonly budgetMs: number;
  /** Whether the model may read the user's words, without the personal data that was found in them. */
  readonly readsUserText: boolean;
  /** The most calls of the model between one midnight (UTC) and the next. */
  readonly dailyCalls: number;
}

/** Where the language model is and how it may be used. */
export type ModelSettings = SharedModelSettings &
  (
    | { readonly provider: 'workers-ai' }
    | { readonly provider: 'openai-compatible'; readonly baseUrl: string; readonly key: string | undefined }
  );

/** Cloudflare Turnstile: a check that a person writes, for the public chat. */
export interface TurnstileSettings {
  /** Public: the browser shows it to Cloudflare. */
  readonly siteKey: string;
  readonly secret: string;
  /** Where a token is verified. */
  readonly verifyUrl: string;
}

/** Where the assistant listens as a Node server; a Worker has no use for it. */
interface ServerSettings {
  readonly host: string;
  readonly port: number;
  /** Whether X-Forwarded-For comes from a proxy of ours, so that its last entry is the caller. */
  readonly trustsProxy: boolean;
}

/** Everything that an operator can set, read once when the service starts. */
export interface Settings {
  /** The origin that people and programs reach the assistant at; null where a request tells it. */
  readonly publicUrl: string | null;
  /** Origins whose pages may call /api and /v1 from a browser; "*" lets all. */
  readonly corsOrigins: readonly string[];
  /** Sites that may show /indlejret in a frame, besides our own pages; "*" lets all. */
  readonly embedSites: readonly string[];
  readonly mcp: McpSettings;
  /** Null where no language model is configured, as is the default. */
  readonly languageModel: ModelSettings | null;
  /** The most requests a minute that one network may make; null for no bound. */
  readonly requestsPerMinute: number | null;
  /** Null where no visitor has to show that they are a person, as is the default. */
  readonly turnstile: TurnstileSettings | null;
  /** Whether each request gets a line in the log. */
  readonly logsRequests: boolean;
  /** What the operator calls the build that runs; null where the platform tells it, or nobody. */
  readonly buildId: string | null;
  readonly server: ServerSettings;
}
