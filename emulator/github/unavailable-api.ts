import type { Service } from '../types.js';

/**
 * Stands for api.github.com where nothing is to be found there: every request gets GitHub's 404.
 */
export const unavailableGithubApi: Service = () =>
  Promise.resolve({
    status: 404,
    body: {
      message: 'Not Found',
      documentation_url: 'https://docs.github.com/rest',
      status: '404',
    },
  });
