/** Values by the segments of their ids, so that what lies below one of many is found at once. */
export interface IdTree<T> {
  put(id: string, value: T): void;
  delete(id: string): void;
  clear(): void;
  /** What lies below this id, in the order it came. */
  below(id: string): readonly T[];
  /** What has this id and one more segment, in the order it came. */
  rightBelow(id: string): readonly T[];
}

interface Node<T> {
  held: { readonly value: T; readonly came: number } | undefined;
  readonly children: Map<string, Node<T>>;
}

function emptyNode<T>(): Node<T> {
  return { held: undefined, children: new Map() };
}

/** Makes an empty tree. Ids compare as they are written. */
export function createIdTree<T>(): IdTree<T> {
  let root = emptyNode<T>();
  let count = 0;
  const find = (id: string): Node<T> | undefined => {
    let node: Node<T> | undefined = root;
    for (const segment of id.split('/')) node = node?.children.get(segment);
    return node;
  };
  return {
    put: (id, value) => {
      let node = root;
      for (const segment of id.split('/')) {
        const next = node.children.get(segment) ?? emptyNode<T>();
        node.children.set(segment, next);
        node = next;
      }
      node.held = { value, came: node.held?.came ?? (count += 1) };
    },
    delete: (id) => {
      const node = find(id);
      if (node !== undefined) node.held = undefined;
    },
    clear: () => {
      root = emptyNode();
    },
    below: (id) => {
      const held: NonNullable<Node<T>['held']>[] = [];
      const open = [...(find(id)?.children.values() ?? [])];
      for (let node = open.pop(); node !== undefined; node = open.pop()) {
        if (node.held !== undefined) held.push(node.held);
        for (const child of node.children.values()) open.push(child);
      }
      return inOrder(held);
    },
    rightBelow: (id) =>
      inOrder([...(find(id)?.children.values() ?? [])].flatMap(({ held }) => held ?? [])),
  };
}

function inOrder<T>(held: readonly { readonly value: T; readonly came: number }[]): readonly T[] {
  return [...held].sort((one, other) => one.came - other.came).map(({ value }) => value);
}
