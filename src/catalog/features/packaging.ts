import type { FeatureVocabulary } from '../feature-vocabulary.ts';

export default {
  activity: 'packaging',
  features: [
    {
      id: 'python-service',
      label: 'Python service',
      meaning: 'Turns Python code and a model into a service.',
    },
    {
      id: 'non-python-runtime',
      label: 'Runs without Python',
      meaning: 'The result runs in programs written in other languages.',
    },
    { id: 'on-device', label: 'On a device', meaning: 'The result runs on phones or small devices.' },
    { id: 'container-image', label: 'Container image', meaning: 'Makes a container image.' },
    {
      id: 'reproducible-environment',
      label: 'Reproducible environment',
      meaning: 'Fixes every dependency, so that a rebuild gives the same.',
    },
    { id: 'gpu-images', label: 'GPU images', meaning: 'Brings the GPU libraries along.' },
    { id: 'rootless', label: 'Without root', meaning: 'Builds and runs without administrator rights.' },
    { id: 'quantization', label: 'Quantization', meaning: 'Makes models smaller by lower precision.' },
    { id: 'sbom', label: 'Bill of materials', meaning: 'Lists all components of the package.' },
  ],
} as const satisfies FeatureVocabulary;
