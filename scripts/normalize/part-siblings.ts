import type { Nodes } from 'mdast';

/** Blocks that hold blocks. */
const CONTAINERS: ReadonlySet<string> = new Set([
  'root',
  'blockquote',
  'list',
  'listItem',
  'footnoteDefinition',
]);

function hasBlocks(node: Nodes): node is Extract<Nodes, { children: unknown[] }> {
  return CONTAINERS.has(node.type);
}

/** Lets a block, and what is last in it, end at a place at the latest. */
function endBy(node: Nodes | undefined, offset: number): void {
  const end = node?.position?.end;
  if (!node || end?.offset === undefined || end.offset <= offset) return;
  end.offset = offset;
  if (hasBlocks(node)) endBy(node.children.at(-1), offset);
}

/**
 * Lets each block of a tree end where the next one starts, in place. The parser says of a few that end
 * with a quotation's empty line, such as `[^1]: > lamp` above `>`, that they go on into what follows.
 */
export function partSiblings(node: Nodes): void {
  if (!hasBlocks(node)) return;
  node.children.forEach((child, index) => {
    const next = node.children[index + 1];
    // A heading starts with the link definitions above it, which own their lines.
    const start = next?.type === 'heading' ? undefined : next?.position?.start.offset;
    if (start !== undefined) endBy(child, start);
    partSiblings(child);
  });
}
