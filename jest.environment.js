import vm from 'node:vm';

import { TestEnvironment } from 'jest-environment-node';

/**
 * Jest's environment for Node, on a context with an ordinary global object. In the context that it
 * makes of a proxy, V8 asks JavaScript at each mention of `Array`, `Object` or `JSON`, which takes a
 * hundred times as long: a quarter of everything that tests within the process do.
 */
export default class PlainGlobal extends TestEnvironment {
  constructor(...given) {
    const { createContext } = vm;
    vm.createContext = () => createContext(vm.constants.DONT_CONTEXTIFY);
    try {
      super(...given);
    } finally {
      vm.createContext = createContext;
    }
  }
}
