/** Takes what nobody has caught: an exception, or the reason of a rejected promise. */
export type OnUncaught = (error: unknown) => void;

const listeners: OnUncaught[] = [];

const tell = (error: unknown): void => listeners.at(-1)?.(error);

/**
 * From now on `listener` is told what nobody catches, instead of whoever listened before, until the returned function is
 * called.
 */
export function onUncaught(listener: OnUncaught): () => void {
  // Node tells of rejections that nobody handles in the same way.
  if (listeners.length === 0) process.on('uncaughtException', tell);
  listeners.push(listener);
  return () => {
    listeners.splice(listeners.lastIndexOf(listener), 1);
    if (listeners.length === 0) process.off('uncaughtException', tell);
  };
}
