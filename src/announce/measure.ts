/** How long a text is on a network, and what the network makes of it. */
import { expected } from '../internal/expected.ts';
import { oneLine, utf8Length } from '../internal/text.ts';
import {
  type Measurement,
  type MeasureOptions,
  type Network,
  contextOf,
  isNetwork,
  settled,
  warningLength,
} from './network.ts';

/** Measures a text as it stands; nothing is trimmed or changed. Throws a TypeError for what is no text or no network. */
export function measureOn(text: string, on: Network, options: MeasureOptions = {}): Measurement {
  if (typeof text !== 'string') throw expected('a text to measure', text);
  if (!isNetwork(on)) throw expected('a network as defineNetwork gives it', on);
  const network = settled(on, options);
  const { limit, unit, maxBytes, maxLinks = Infinity } = network;
  const context = contextOf(network, options);
  const entities = network.find(text, context);
  const length = network.count(text, entities, context) + warningLength(network, options, context);
  const bytes = maxBytes === undefined ? undefined : utf8Length(text);
  const fits =
    length <= limit &&
    (bytes === undefined || bytes <= maxBytes!) &&
    entities.filter((each) => each.type === 'link').length <= maxLinks &&
    oneLine(text) !== '' &&
    !/[\ufffe\uffff]/.test(text);
  return { length, limit, unit, fits, ...(bytes === undefined ? {} : { bytes }), entities };
}
