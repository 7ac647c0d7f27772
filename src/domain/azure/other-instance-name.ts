import { canonicalHash } from '../canonical-json.js';

/** The longest name of a compute (Azure REST specification, computeName). */
const LONGEST_NAME = 24;

/**
 * The id under which a compute instance is made when Azure refuses its former name: after a move
 * that can end in an Etag conflict (Microsoft: Azure Machine Learning known issues, same name after
 * a workspace move).
 *
 * @param suffix what the name gets, from the plan.
 */
export function otherInstanceId(id: string, suffix: string): string {
  const name = id.split('/').at(-1) ?? '';
  const room = LONGEST_NAME - suffix.length;
  if (name.length <= room) return `${id}${suffix}`;
  // Cut names would meet: a part of their hash keeps them apart.
  const mark = `-${canonicalHash(name.toLowerCase()).slice(0, 4)}`;
  const short = `${name.slice(0, room - mark.length).replace(/-+$/, '')}${mark}`;
  return `${id.slice(0, id.length - name.length)}${short}${suffix}`;
}
