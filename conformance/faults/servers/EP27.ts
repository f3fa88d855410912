import { createDispatcher, type Method } from '@solowire/reference-server';
import { fault } from '../fault.js';

/** What every object has in Java, and every one in Python. */
const INHERITED = ['hashCode', 'toString', '__class__'];

/** Methods of the object that serves requests, found by reflection. */
class ByReflection extends Map<string, Method> {
  override get(name: string): Method | undefined {
    return super.get(name) ?? (INHERITED.includes(name) ? { handler: () => name } : undefined);
  }
}

export default fault({
  id: 'EP27',
  name: 'a request calls whatever method of the handler object has its name',
  cure: 'Serve the methods that are registered, and look for no others.',
  replace: {
    createDispatcher: (means) => createDispatcher({ ...means, methods: new ByReflection(means.methods) }),
  },
});
