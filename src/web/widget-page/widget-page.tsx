import type { Child } from 'hono/jsx';
import { phaseSchema } from '../../corpus/practice-schema.ts';
import type { BrowserFiles } from '../browser-files.ts';
import type { Frame } from '../frame.ts';
import { Layout } from '../layout.tsx';
import { frameAddress, type WidgetChoices, writeFrame, writeTag } from './widget-choices.ts';

interface WidgetPageProps {
  readonly frame: Frame;
  readonly choices: WidgetChoices;
  readonly municipalities: readonly string[];
  /** The address of the script that shows choices at once. */
  readonly script: string | undefined;
  /** The newest release, for those who pin it. */
  readonly pinned: BrowserFiles['pinned'];
}

/** Puts the tag for another site together: choose, look, copy. */
export function WidgetPage({ frame, choices, municipalities, script, pinned }: WidgetPageProps) {
  const { texts, origin } = frame;
  const { widget, site } = texts;
  return (
    <Layout
      frame={frame}
      title={widget.heading}
      description={widget.lead}
      path="/widget"
      scripts={script === undefined ? [] : [script]}
    >
      <h1>{widget.heading}</h1>
      <p class="lead">{widget.lead}</p>
      <p class="hidden" id="status" role="status" />
      <div class="configure">
        <ChoiceForm frame={frame} choices={choices} municipalities={municipalities} />
        <div id="fundet" data-told={widget.updated}>
          <Code
            heading={widget.tagHeading}
            lead={widget.tagLead}
            code={writeTag(choices, origin, widget.link)}
            frame={frame}
          />
          <h2>{widget.previewHeading}</h2>
          <p class="hint">{widget.previewHint}</p>
          <iframe class="preview" src={frameAddress(choices)} title={widget.previewTitle} />
          <Code
            heading={widget.frameHeading}
            lead={widget.frameLead}
            code={writeFrame(choices, origin, choices.heading ?? site.name)}
            frame={frame}
          />
          <Code
            heading={widget.pinnedHeading}
            lead={widget.pinnedLead}
            code={writeTag(choices, origin, widget.link, pinned)}
            frame={frame}
          />
        </div>
      </div>
      <section class="prose">
        <h2>{widget.promises.heading}</h2>
        <ul>
          {widget.promises.points.map((point) => (
            <li>{point}</li>
          ))}
        </ul>
      </section>
    </Layout>
  );
}

type ChoiceFormProps = Omit<WidgetPageProps, 'script' | 'pinned'>;

function ChoiceForm({ frame: { texts }, choices, municipalities }: ChoiceFormProps) {
  const { widget, list } = texts;
  const { names, values } = widget;
  const options = (labels: Readonly<Record<string, string>>, current: string | null) =>
    Object.entries(labels).map(([value, label]) => (
      <option value={value} selected={value === (current ?? '')}>
        {label}
      </option>
    ));
  const phases = Object.fromEntries(phaseSchema.options.map((phase) => [phase, texts.phases[phase]]));
  return (
    <form class="panel tag-form" id="valg" method="get" action="/widget">
      <h2>{widget.choose}</h2>
      <Field name="placement" label={names.placement}>
        <select id="placement" name="placement">
          {options(values.placement, choices.placement)}
        </select>
      </Field>
      <Field name="heading" label={names.heading}>
        <input
          id="heading"
          name="heading"
          type="text"
          maxlength={120}
          value={choices.heading ?? ''}
          autocomplete="off"
        />
      </Field>
      <Field name="introduction" label={names.introduction}>
        <textarea id="introduction" name="introduction" rows={3} maxlength={600} autocomplete="off">
          {choices.introduction ?? ''}
        </textarea>
      </Field>
      <Field name="suggestions" label={names.suggestions} hint={widget.suggestionsHint}>
        <textarea
          id="suggestions"
          name="suggestions"
          rows={3}
          maxlength={1200}
          autocomplete="off"
          aria-describedby="suggestions-hint"
        >
          {choices.suggestions ?? ''}
        </textarea>
      </Field>
      <Field name="municipality" label={names.municipality}>
        <select id="municipality" name="municipality">
          <option value="">{list.any}</option>
          {municipalities.map((name) => (
            <option value={name} selected={name === choices.municipality}>
              {name}
            </option>
          ))}
        </select>
      </Field>
      <Field name="phase" label={names.phase}>
        <select id="phase" name="phase">
          {options({ '': list.any, ...phases }, choices.phase)}
        </select>
      </Field>
      <Field name="scheme" label={names.scheme}>
        <select id="scheme" name="scheme">
          {options({ '': values.visitor, ...values.scheme }, choices.scheme)}
        </select>
      </Field>
      <Field name="accent" label={names.accent} hint={widget.accentHint}>
        <input
          id="accent"
          name="accent"
          type="text"
          pattern="#[0-9a-fA-F]{6}"
          maxlength={7}
          value={choices.accent ?? ''}
          autocomplete="off"
          spellcheck={false}
          aria-describedby="accent-hint"
        />
      </Field>
      <Field name="label" label={names.label} hint={widget.labelHint}>
        <input
          id="label"
          name="label"
          type="text"
          maxlength={60}
          value={choices.label ?? ''}
          autocomplete="off"
          aria-describedby="label-hint"
        />
      </Field>
      <Field name="max-height" label={names['max-height']} hint={widget.heightHint}>
        <input
          id="max-height"
          name="max-height"
          type="text"
          inputmode="numeric"
          pattern="[0-9]{3,4}"
          maxlength={4}
          value={choices['max-height'] ?? ''}
          autocomplete="off"
          aria-describedby="max-height-hint"
        />
      </Field>
      <Field name="mode" label={names.mode} hint={widget.modeHint}>
        <select id="mode" name="mode" aria-describedby="mode-hint">
          {options(values.mode, choices.mode)}
        </select>
      </Field>
      <button type="submit">{widget.show}</button>
    </form>
  );
}

interface FieldProps {
  readonly name: keyof WidgetChoices;
  readonly label: string;
  readonly hint?: string;
  readonly children?: Child;
}

function Field({ name, label, hint, children }: FieldProps) {
  return (
    <div>
      <label for={name}>{label}</label>
      {hint !== undefined && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {children}
    </div>
  );
}

interface CodeProps {
  readonly frame: Frame;
  readonly heading: string;
  readonly lead: string;
  readonly code: string;
}

function Code({ frame: { texts }, heading, lead, code }: CodeProps) {
  const { widget } = texts;
  return (
    <section class="code">
      <h2>{heading}</h2>
      <p class="hint">{lead}</p>
      <pre>
        <code>{code}</code>
      </pre>
      <button type="button" class="copy" hidden data-copied={widget.copied}>
        {widget.copy}
      </button>
    </section>
  );
}
