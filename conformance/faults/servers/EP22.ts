import { createDispatcher, type Method } from '@solowire/reference-server';
import { fault } from '../fault.js';

/** Methods as the fields of a plain object, which has more of them than anybody gave it. */
class InPlainObject extends Map<string, Method> {
  override get(name: string): Method | undefined {
    return (Object.fromEntries(this) as Record<string, Method>)[name];
  }
}

export default fault({
  id: 'EP22',
  name: 'methods are looked up in a plain object',
  cure: 'Look names from the wire up in a map, or in an object without a prototype.',
  replace: {
    createDispatcher: (means) => createDispatcher({ ...means, methods: new InPlainObject(means.methods) }),
  },
});
