import type { StoreAnswer, StoreRequest } from '#shared/store-wire.ts';

/**
 * Questions to a page that may die with them: they wait until it says that it is ready, and what one has left open is asked
 * again of the next, in the same order. Each can be asked twice: records that are there already do not follow, and are refused.
 */
export function openQuestions(send: (request: StoreRequest) => void) {
  const open = new Map<number, StoreRequest>();
  let ready = false;
  return {
    ask(request: StoreRequest) {
      open.set(request.id, request);
      if (ready) send(request);
    },
    heard({ id }: StoreAnswer) {
      open.delete(id);
      if (id !== 0) return;
      ready = true;
      for (const request of open.values()) send(request);
    },
    gone: () => void (ready = false),
  };
}
