/** A part that an interface cannot be without. */
export function findPart<T extends Element>(scope: ParentNode, selector: string, type: new () => T): T {
  const found = scope.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`search has no ${selector}`);
  return found;
}
