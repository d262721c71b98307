import http from 'node:http';
import https from 'node:https';

type Answered = (response: http.IncomingMessage) => void;

/**
 * A transport for axios that watches how long the connection (name, proxy and TLS included) takes;
 * axios itself only bounds the wait for an answer.
 * @param limit milliseconds
 * @param late called when the connection is not made in time; it ends the request: destroying a
 *   request that still waits for its proxy tells nobody
 */
export function transportWithin(limit: number, late: () => void) {
  return {
    request(options: https.RequestOptions, answered: Answered): http.ClientRequest {
      const secure = options.protocol === 'https:';
      const request = (secure ? https : http).request(options, answered);
      const timer = setTimeout(late, limit);
      const stop = () => clearTimeout(timer);
      request.once('socket', (socket) => {
        if (socket.connecting) socket.once(secure ? 'secureConnect' : 'connect', stop);
        else stop();
      });
      request.once('close', stop);
      return request;
    },
  };
}
