import type { Fault } from '../../../emulator/network/fault.js';
import { FaultList, withFaults } from '../../../emulator/network/faults.js';
import type { Service } from '../../../emulator/types.js';

/** Faults for an Azure in process; more can be added while it runs. */
export class FaultsInFront {
  readonly #list = new FaultList();

  add(fault: Fault): void {
    this.#list.add(fault);
  }

  /** What lies before Resource Manager. Cut connections need a network, which is not there. */
  readonly front = (service: Service): Service => {
    const faulty = withFaults(service, this.#list, 0);
    return async (request) => {
      const answer = await faulty(request);
      if (answer === null) throw new Error('there is no connection to cut');
      return answer;
    };
  };
}
