/**
 * An edge of a graph: its two ends, different vertices numbered from 0. Parallel edges are allowed.
 */
export type Edge = readonly [number, number];

/**
 * Colours the edges so that no two of one vertex share a colour; gives the colour of each edge,
 * counted from 0. The same edges in the same order always get the same colours. In a bipartite
 * graph there are as many colours as the most edges of one vertex, the fewest possible (König 1916:
 * alternating paths); in any other fewer than twice as many, because a new colour is only begun
 * when each of the others is taken at one end or the other.
 */
export function colourEdges(edges: readonly Edge[]): readonly number[] {
  const colours: number[] = [];
  const vertices = new Map<number, Vertex>(edges.flat().map((number) => [number, new Vertex()]));
  const at = (number: number): Vertex => known(vertices.get(number));
  const paint = (edge: number, colour: number): void => {
    colours[edge] = colour;
    for (const end of known(edges[edge])) at(end).put(colour, edge);
  };
  let count = largestDegree(edges);
  edges.forEach(([one, other], edge) => {
    if (one === other) throw new Error('An edge must have two different ends.');
    const [mine, theirs] = [at(one).lowestFree, at(other).lowestFree];
    let common = Math.max(mine, theirs);
    while (at(one).has(common) || at(other).has(common)) common += 1;
    if (common < count) {
      paint(edge, common);
      return;
    }
    // The path from the other end whose edges have the two colours in turn. In a bipartite graph it
    // cannot come back to the first: it would close a circle of odd length.
    const path = [other];
    const crossed: number[] = [];
    for (let end = other, colour = mine; ; colour = colour === mine ? theirs : mine) {
      const next = at(end).edgeOf(colour);
      if (next === undefined) break;
      const [left, right] = known(edges[next]);
      end = left === end ? right : left;
      path.push(end);
      crossed.push(next);
    }
    if (path.at(-1) === one) {
      paint(edge, count);
      count += 1;
      return;
    }
    for (const number of path) at(number).exchange(mine, theirs);
    for (const passed of crossed) colours[passed] = colours[passed] === mine ? theirs : mine;
    paint(edge, mine);
  });
  return colours;
}

/** The most edges that meet in one vertex; no colouring has fewer colours. */
export function largestDegree(edges: readonly Edge[]): number {
  const degrees = new Map<number, number>();
  for (const vertex of edges.flat()) degrees.set(vertex, (degrees.get(vertex) ?? 0) + 1);
  return [...degrees.values()].reduce((most, degree) => Math.max(most, degree), 0);
}

/** What is known of one vertex: which edge has each colour, and the lowest that none has. */
class Vertex {
  readonly #edges: (number | undefined)[] = [];
  lowestFree = 0;

  has(colour: number): boolean {
    return this.#edges[colour] !== undefined;
  }

  edgeOf(colour: number): number | undefined {
    return this.#edges[colour];
  }

  put(colour: number, edge: number | undefined): void {
    this.#edges[colour] = edge;
    if (edge === undefined) this.lowestFree = Math.min(this.lowestFree, colour);
    while (this.has(this.lowestFree)) this.lowestFree += 1;
  }

  exchange(one: number, other: number): void {
    const [first, second] = [this.#edges[one], this.#edges[other]];
    this.put(one, second);
    this.put(other, first);
  }
}

function known<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('The colouring has lost its way.');
  return value;
}
