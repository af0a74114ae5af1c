/** How long a text is on a network, and what the network makes of it. */
import { oneLine, utf8Length } from '../internal/text.ts';
import {
  type Measurement,
  type MeasureOptions,
  type Network,
  contextOf,
  settled,
  warningLength,
} from './network.ts';

/** Measures a text as it stands; nothing is trimmed or changed. */
export function measureOn(text: string, on: Network, options: MeasureOptions = {}): Measurement {
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
