import type { AnswerSignIn } from '../frame/nestedAppAuth.ts';
import { readTeamsRequest, teamsAnswer } from '../teams/host/teamsEnvelope.ts';

/** Answers the bridge of the task pane: the one message of Teams' kind that an Office add-in sends. @returns how to stop. */
export function listenForSignIn(frame: Window, appOrigin: string, answer: AnswerSignIn): () => void {
  function receive(event: MessageEvent<unknown>): void {
    if (event.source !== frame || event.origin !== appOrigin) return;
    const request = readTeamsRequest(event.data);
    if (request?.func !== 'nestedAppAuth.execute') return;
    void answer(event.origin, request.data ?? '').then((text) => frame.postMessage(teamsAnswer(request, [null, text]), appOrigin));
  }
  window.addEventListener('message', receive);
  return () => window.removeEventListener('message', receive);
}
