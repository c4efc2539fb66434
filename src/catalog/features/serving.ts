import type { FeatureVocabulary } from '../feature-vocabulary.ts';

export default {
  activity: 'serving',
  features: [
    { id: 'online-inference', label: 'Online', meaning: 'Answers single requests at once.' },
    { id: 'batch-inference', label: 'Batch', meaning: 'Scores many records in one run.' },
    { id: 'streaming-inference', label: 'Streaming', meaning: 'Scores events from a stream.' },
    {
      id: 'high-throughput',
      label: 'High load',
      meaning: 'Built for hundreds of requests a second and more.',
    },
    {
      id: 'autoscaling',
      label: 'Autoscaling',
      meaning: 'Adds and removes copies with the load, down to none.',
    },
    { id: 'canary', label: 'Canary', meaning: 'Sends part of the traffic to a new version.' },
    { id: 'multi-model', label: 'Many models', meaning: 'Several models share one server.' },
    {
      id: 'request-batching',
      label: 'Request batching',
      meaning: 'Joins requests for better use of the hardware.',
    },
    { id: 'grpc', label: 'gRPC', meaning: 'Offers gRPC next to REST.' },
    { id: 'llm', label: 'Language models', meaning: 'Serves large language models well.' },
    {
      id: 'inference-graphs',
      label: 'Inference graphs',
      meaning: 'Chains models and code into one request.',
    },
    { id: 'gpu', label: 'GPU', meaning: 'Uses GPUs.' },
  ],
} as const satisfies FeatureVocabulary;
