import * as z from 'zod';
import { textSchema } from './text-schema.ts';

/** corpus/texts/widget.yaml: what the widget says on other sites' pages; the build puts it into widget.js. */
export const widgetTextsSchema = z.strictObject({
  /** The button that opens a floating panel. */
  open: textSchema,
  /** The name of the frame. */
  title: textSchema,
  /** What stands where a frame will be, until it comes near the window. */
  opens: textSchema,
  /** The link for those who see no frame. */
  link: textSchema,
});

export type WidgetTexts = z.infer<typeof widgetTextsSchema>;
