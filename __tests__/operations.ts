type Anything = (this: unknown, ...given: unknown[]) => unknown;

const TAKING_CALLBACKS = [
  ...['map', 'flatMap', 'filter', 'find', 'findIndex', 'some', 'every', 'forEach', 'reduce'],
  ...['sort', 'toSorted'],
];
const COPYING = ['slice', 'concat'];
const SEARCHING = ['includes', 'indexOf', 'splice'];
const KEYED = ['get', 'set', 'has', 'add', 'delete'];

/**
 * How many steps something takes that does not wait: calls of what lists hand their items to, items
 * that are copied, looked through or spread, and look-ups in maps and sets. The same on every
 * machine, however busy; a loop that looks up nothing is not seen.
 */
export function operationsOf(act: () => unknown): number {
  let count = 0;
  const undo: (() => void)[] = [];
  const replace = (owner: object, name: PropertyKey, make: (own: Anything) => Anything): void => {
    const own: unknown = Reflect.get(owner, name);
    if (typeof own !== 'function') return;
    const call: Anything = function (...given) {
      return Reflect.apply(own, this, given);
    };
    const replacement = make(call);
    Reflect.defineProperty(owner, name, { value: replacement, configurable: true, writable: true });
    undo.push(() => {
      Reflect.defineProperty(owner, name, { value: own, configurable: true, writable: true });
    });
  };
  const counting: (own: Anything) => Anything = (own) =>
    function (...given) {
      count += 1;
      return own.apply(this, given);
    };
  for (const name of TAKING_CALLBACKS) {
    replace(
      Array.prototype,
      name,
      (own) =>
        function (first, ...rest) {
          if (typeof first !== 'function') return own.call(this, first, ...rest);
          const handed: Anything = function (...items) {
            count += 1;
            return Reflect.apply(first, this, items);
          };
          return own.call(this, handed, ...rest);
        },
    );
  }
  for (const name of COPYING) {
    replace(
      Array.prototype,
      name,
      (own) =>
        function (...given) {
          const copy = own.apply(this, given);
          count += Array.isArray(copy) ? copy.length : 0;
          return copy;
        },
    );
  }
  for (const name of SEARCHING) {
    replace(
      Array.prototype,
      name,
      (own) =>
        function (...given) {
          count += Array.isArray(this) ? this.length : 0;
          return own.apply(this, given);
        },
    );
  }
  replace(
    Array.prototype,
    Symbol.iterator,
    (own) =>
      function () {
        count += Array.isArray(this) ? this.length : 0;
        return own.call(this);
      },
  );
  for (const name of KEYED) {
    replace(Map.prototype, name, counting);
    replace(Set.prototype, name, counting);
  }
  try {
    act();
  } finally {
    for (const one of undo.reverse()) one();
  }
  return count;
}
