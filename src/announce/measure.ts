/** How long a text is on a network, and what the network makes of it. */
import { oneLine, utf8Length } from '../internal/text.ts';
import { type Measurement, type MeasureOptions, type Network, contextOf, limitOf } from './network.ts';

/** Measures a text as it stands; nothing is trimmed or changed. */
export function measureOn(text: string, network: Network, options: MeasureOptions = {}): Measurement {
  const context = contextOf(network, options);
  const entities = network.find(text, context);
  const limit = limitOf(network, options);
  let length = network.count(text, entities, context);
  if (options.contentWarning) length += network.count(options.contentWarning, [], context);
  const bytes = network.maxBytes === undefined ? undefined : utf8Length(text);
  const fits =
    length <= limit &&
    (bytes === undefined || bytes <= network.maxBytes!) &&
    entities.filter((each) => each.type === 'link').length <= (network.maxLinks ?? Infinity) &&
    oneLine(text) !== '' &&
    !/[\ufffe\uffff]/.test(text);
  return { length, limit, unit: network.unit, fits, ...(bytes === undefined ? {} : { bytes }), entities };
}
