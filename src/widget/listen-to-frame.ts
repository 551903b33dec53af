/** What a host page hears from the frame: how high it is, what was answered by ids, and when it wants to be closed. */
export interface FrameListener {
  ready(): void;
  height(height: number): void;
  answered(ids: readonly string[]): void;
  close(): void;
}

/**
 * Listens to one frame, and to nothing else that sends messages.
 *
 * @returns stops listening
 */
export function listenToFrame(frame: HTMLIFrameElement, origin: string, listener: FrameListener): () => void {
  const hear = ({ source, origin: from, data }: MessageEvent): void => {
    if (source !== frame.contentWindow || from !== origin || data?.sender !== 'lovende-praksis') return;
    if (data.kind === 'ready') listener.ready();
    else if (data.kind === 'height' && Number.isFinite(data.height)) listener.height(data.height);
    else if (data.kind === 'answered' && Array.isArray(data.ids)) listener.answered(data.ids);
    else if (data.kind === 'close') listener.close();
  };
  window.addEventListener('message', hear);
  return () => window.removeEventListener('message', hear);
}
