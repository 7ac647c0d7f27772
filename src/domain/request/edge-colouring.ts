/**
 * An edge of a graph: its two ends, different vertices numbered from 0. Parallel edges are allowed.
 */
export type Edge = readonly [number, number];

/**
 * An edge at the centre of a fan; its colour is missing at the far end of the entry that it was
 * `reachedFrom`.
 */
interface FanEntry {
  readonly edge: number;
  readonly vertex: number;
  readonly reachedFrom: number | undefined;
}

/**
 * Colours the edges so that no two of one vertex share a colour; gives the colour of each edge,
 * counted from 0. The same edges in the same order always get the same colours. With D the most
 * edges of one vertex and M the most between two: in a bipartite graph there are exactly D colours,
 * the fewest possible (König 1916: alternating paths); in any other at most D + M (Vizing 1964) and
 * at most 3D/2 (Shannon 1949), because a new colour is only begun when neither an alternating path
 * nor a fan makes room, and then the colours missing around the fan are disjoint.
 */
export function colourEdges(edges: readonly Edge[]): readonly number[] {
  const colouring = new Colouring(edges);
  edges.forEach((_, edge) => {
    colouring.place(edge);
  });
  return edges.map((_, edge) => colouring.colourOf(edge));
}

/** The most edges that meet in one vertex; no colouring has fewer colours. */
export function largestDegree(edges: readonly Edge[]): number {
  const degrees = new Map<number, number>();
  for (const vertex of edges.flat()) degrees.set(vertex, (degrees.get(vertex) ?? 0) + 1);
  return Math.max(0, ...degrees.values());
}

class Colouring {
  readonly #edges: readonly Edge[];
  /** Which edge has a colour at a vertex. */
  readonly #at = new Map<number, Map<number, number>>();
  readonly #colours = new Map<number, number>();
  #count: number;

  constructor(edges: readonly Edge[]) {
    this.#edges = edges;
    this.#count = largestDegree(edges);
  }

  colourOf(edge: number): number {
    return known(this.#colours.get(edge));
  }

  /** Colours one more edge, and others anew where it needs that. */
  place(edge: number): void {
    const [one, other] = this.#ends(edge);
    if (one === other) throw new Error('An edge must have two different ends.');
    const common = this.#missing(one).find((colour) => !this.#has(other, colour));
    if (common !== undefined) {
      this.#paint(edge, common);
      return;
    }
    // Fewer edges are coloured at either end than there are colours, so each misses one.
    const [mine, theirs] = [known(this.#missing(one)[0]), known(this.#missing(other)[0])];
    const path = this.#alternating(other, mine, theirs);
    // In a bipartite graph the path cannot come back to `one`: it would close a circle of odd
    // length.
    if (path.end !== one) {
      this.#swap(path.edges, mine, theirs);
      this.#paint(edge, mine);
      return;
    }
    if (!this.#placeByFan(edge)) this.#paint(edge, this.#count++);
  }

  /** Vizing's fan around the first end; false when it cannot make room. */
  #placeByFan(edge: number): boolean {
    const [centre, first] = this.#ends(edge);
    const fan: FanEntry[] = [{ edge, vertex: first, reachedFrom: undefined }];
    // The first entry whose far end misses a colour. Every later one with the same colour makes
    // room.
    const missedAt = new Map<number, number>();
    const visited = new Set<number>();
    for (let index = 0; index < fan.length; index += 1) {
      const { vertex } = known(fan[index]);
      if (visited.has(vertex)) continue;
      visited.add(vertex);
      for (const colour of this.#missing(vertex)) {
        const earlier = missedAt.get(colour);
        const taken = this.#at.get(centre)?.get(colour);
        if (taken === undefined) {
          this.#rotate(fan, index, colour);
          return true;
        }
        if (earlier !== undefined) {
          this.#rotateOneOf(fan, centre, { earlier, later: index }, colour);
          return true;
        }
        missedAt.set(colour, index);
        if (fan.some((entry) => entry.edge === taken)) continue;
        fan.push({ edge: taken, vertex: this.#across(taken, centre), reachedFrom: index });
      }
    }
    return false;
  }

  // Two far ends miss `shared`. The alternating path from the centre ends in one of them at most,
  // so the other can be made to miss what the centre misses.
  #rotateOneOf(
    fan: readonly FanEntry[],
    centre: number,
    { earlier, later }: { readonly earlier: number; readonly later: number },
    shared: number,
  ): void {
    const free = known(this.#missing(centre)[0]);
    const { end } = this.#alternating(centre, shared, free);
    const chosen = end === known(fan[earlier]).vertex ? later : earlier;
    const path = this.#alternating(known(fan[chosen]).vertex, free, shared);
    this.#swap(path.edges, free, shared);
    this.#rotate(fan, chosen, free);
  }

  /**
   * Gives the edge of an entry a colour, its own to the entry it was reached from, and so on to the
   * first.
   */
  #rotate(fan: readonly FanEntry[], from: number, colour: number): void {
    const repaint: { readonly edge: number; readonly colour: number }[] = [];
    let passed: number | undefined = colour;
    for (let index: number | undefined = from; index !== undefined;) {
      const entry: FanEntry = known(fan[index]);
      repaint.push({ edge: entry.edge, colour: known(passed) });
      passed = this.#colours.get(entry.edge);
      index = entry.reachedFrom;
    }
    this.#repaint(repaint);
  }

  /** The longest path from a vertex whose edges have the two colours in turn. */
  #alternating(
    from: number,
    first: number,
    second: number,
  ): { readonly edges: readonly number[]; readonly end: number } {
    const edges: number[] = [];
    let end = from;
    for (let colour = first; ; colour = colour === first ? second : first) {
      const next = this.#at.get(end)?.get(colour);
      if (next === undefined) return { edges, end };
      edges.push(next);
      end = this.#across(next, end);
    }
  }

  #swap(path: readonly number[], one: number, other: number): void {
    this.#repaint(
      path.map((edge) => ({ edge, colour: this.colourOf(edge) === one ? other : one })),
    );
  }

  #repaint(changes: readonly { readonly edge: number; readonly colour: number }[]): void {
    for (const { edge } of changes) this.#clear(edge);
    for (const { edge, colour } of changes) this.#paint(edge, colour);
  }

  #paint(edge: number, colour: number): void {
    this.#colours.set(edge, colour);
    for (const vertex of this.#ends(edge)) {
      const here = this.#at.get(vertex) ?? new Map<number, number>();
      this.#at.set(vertex, here.set(colour, edge));
    }
  }

  #clear(edge: number): void {
    const colour = this.#colours.get(edge);
    if (colour === undefined) return;
    this.#colours.delete(edge);
    for (const vertex of this.#ends(edge)) this.#at.get(vertex)?.delete(colour);
  }

  #has(vertex: number, colour: number): boolean {
    return this.#at.get(vertex)?.has(colour) ?? false;
  }

  #missing(vertex: number): readonly number[] {
    return Array.from({ length: this.#count }, (_, colour) => colour).filter(
      (colour) => !this.#has(vertex, colour),
    );
  }

  #ends(edge: number): Edge {
    return known(this.#edges[edge]);
  }

  #across(edge: number, vertex: number): number {
    const [one, other] = this.#ends(edge);
    return one === vertex ? other : one;
  }
}

function known<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('The colouring has lost its way.');
  return value;
}
