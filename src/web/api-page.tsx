import { ContentsList } from './contents-list.tsx';
import type { Frame } from './frame.ts';
import { Layout } from './layout.tsx';

/** A JSON Schema, as far as a reader needs it. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
}

interface Content {
  readonly schema: Schema;
}

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly description: string;
    readonly schema: Schema;
  }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, Content>> };
  readonly responses: Readonly<
    Record<
      string,
      { readonly $ref?: string; readonly description?: string; readonly content?: Record<string, Content> }
    >
  >;
}

/** The parts of an OpenAPI document that are shown. */
export interface ApiDocument {
  readonly info: { readonly title: string; readonly description: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly responses: Readonly<Record<string, { readonly description: string }>>;
  };
}

/** The description of the programming interface as a page, from the very document that programs read. */
export function ApiPage({ frame, document }: { readonly frame: Frame; readonly document: ApiDocument }) {
  const { api } = frame.texts;
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  return (
    <Layout frame={frame} title={api.heading} description={api.lead} path="/api">
      <h1>{api.heading}</h1>
      <p class="lead">{api.lead}</p>
      <p>{document.info.description}</p>
      <p>
        <a href="/openapi.json">{api.document}</a>
      </p>
      <div class="with-aside">
        <ContentsList
          heading={api.operations}
          items={operations.map(({ path, method, operation }) => ({
            id: operation.operationId,
            label: `${method.toUpperCase()} ${path}`,
            isCode: true,
          }))}
        />
        <div>
          <h2>{api.operations}</h2>
          {operations.map(({ path, method, operation }) => (
            <OperationCard frame={frame} document={document} path={path} method={method} operation={operation} />
          ))}
          <h2>{api.schemas}</h2>
          {Object.entries(document.components.schemas).map(([name, schema]) => (
            <details id={`skema-${name}`}>
              <summary>
                <code>{name}</code>
              </summary>
              <SchemaTable frame={frame} schema={schema} />
            </details>
          ))}
        </div>
      </div>
    </Layout>
  );
}

interface OperationCardProps {
  readonly frame: Frame;
  readonly document: ApiDocument;
  readonly path: string;
  readonly method: string;
  readonly operation: Operation;
}

function OperationCard({ frame, document, path, method, operation }: OperationCardProps) {
  const { api } = frame.texts;
  const { parameters = [], requestBody, responses } = operation;
  return (
    <article class="card" id={operation.operationId} aria-labelledby={`${operation.operationId}-navn`}>
      <h3 id={`${operation.operationId}-navn`}>{operation.summary}</h3>
      <p>
        <code class="call">
          <span class="method">{method.toUpperCase()}</span> {path}
        </code>
      </p>
      <p>{operation.description}</p>
      {parameters.length > 0 && (
        <>
          <h4>{api.parameters}</h4>
          <dl class="facts">
            {parameters.map(({ name, required, description, schema }) => (
              <div>
                <dt>
                  <code>{name}</code>
                </dt>
                <dd>
                  {description} <TypeOf schema={schema} />
                  {required === true && `, ${api.required}`}
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {requestBody !== undefined && (
        <>
          <h4>{api.requestBody}</h4>
          <Contents content={requestBody.content} />
        </>
      )}
      <h4>{api.responses}</h4>
      <dl class="facts">
        {Array.from(statusesOf(responses), ([{ $ref, description, content }, statuses]) => (
          <div>
            <dt>
              <code>{statuses.join(', ')}</code>
            </dt>
            <dd>
              {description ?? document.components.responses[nameOf($ref)]?.description}{' '}
              {content !== undefined && <Contents content={content} />}
            </dd>
          </div>
        ))}
      </dl>
    </article>
  );
}

/** Responses with their statuses; those that say the same are one. */
function statusesOf(responses: Operation['responses']): Map<Operation['responses'][string], string[]> {
  const told = new Map<Operation['responses'][string], string[]>();
  for (const [status, response] of Object.entries(responses)) {
    const text = JSON.stringify(response);
    const same = Array.from(told.keys()).find((each) => JSON.stringify(each) === text) ?? response;
    told.set(same, [...(told.get(same) ?? []), status]);
  }
  return told;
}

function Contents({ content }: { readonly content: Readonly<Record<string, Content>> }) {
  return (
    <ul class="plain">
      {Object.entries(content).map(([media, { schema }]) => (
        <li>
          <code>{media}</code>: <TypeOf schema={schema} />
        </li>
      ))}
    </ul>
  );
}

function SchemaTable({ frame, schema }: { readonly frame: Frame; readonly schema: Schema }) {
  const { api } = frame.texts;
  if (schema.properties === undefined) {
    return (
      <p>
        <TypeOf schema={schema} />
      </p>
    );
  }
  return (
    <dl class="facts">
      {Object.entries(schema.properties).map(([name, property]) => (
        <div>
          <dt>
            <code>{name}</code>
          </dt>
          <dd>
            <TypeOf schema={property} />
            {schema.required?.includes(name) === true && `, ${api.required}`}
            {property.description !== undefined && `. ${property.description}`}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** A type in short, with a link where it has a name. */
function TypeOf({ schema }: { readonly schema: Schema }) {
  if (schema.$ref !== undefined) {
    const name = nameOf(schema.$ref);
    return (
      <a href={`#skema-${name}`}>
        <code>{name}</code>
      </a>
    );
  }
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) {
    return (
      <>
        {choices.map((choice, at) => (
          <>
            {at > 0 && ' | '}
            <TypeOf schema={choice} />
          </>
        ))}
      </>
    );
  }
  if (schema.items !== undefined) {
    return (
      <>
        <TypeOf schema={schema.items} />
        <code>[]</code>
      </>
    );
  }
  return <code>{typeText(schema)}</code>;
}

function typeText(schema: Schema): string {
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum !== undefined) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  const type = [schema.type ?? 'object'].flat().join(' | ');
  const from = schema.minimum ?? schema.minLength;
  const to = schema.maximum ?? schema.maxLength;
  const bounded = to !== undefined && to < Number.MAX_SAFE_INTEGER;
  return bounded ? `${type} ${from ?? ''}…${to}` : type;
}

function nameOf(reference: string | undefined): string {
  return reference?.split('/').at(-1) ?? '';
}
