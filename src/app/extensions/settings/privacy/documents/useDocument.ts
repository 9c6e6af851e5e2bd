import { useRef, useState } from 'react';
import type { DocumentsRequest, DocumentsView } from '#core/views/documents-view.ts';
import type { Failure } from '#core/views/signals-view.ts';
import { callFunction } from '#shared/call-function.ts';

export type DocumentState =
  | { readonly status: 'none' | 'loading' }
  | { readonly status: 'failed'; readonly failure: Failure }
  | { readonly status: 'ready'; readonly view: DocumentsView };

/** A document, fetched when it is wanted; of two answers only that to the last request counts. */
export function useDocument() {
  const [state, setState] = useState<DocumentState>({ status: 'none' });
  const turn = useRef(0);
  const open = async (request: DocumentsRequest) => {
    const own = (turn.current += 1);
    setState({ status: 'loading' });
    const result = await callFunction('documents', request);
    if (own !== turn.current) return;
    setState(
      result.ok ? { status: 'ready', view: result.view } : { status: 'failed', failure: result.failure },
    );
  };
  return { state, open: (request: DocumentsRequest) => void open(request) };
}
