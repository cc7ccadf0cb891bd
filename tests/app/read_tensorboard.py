"""Prints what TensorBoard's own readers find in a folder of runs, as one JSON object.

    read_tensorboard.py FOLDER

For each reader, run and tag: pairs of step and value; a picture's value is its SHA-256.
"accumulator" is the class that scripts use, "server" what the web page gets its data from.
"""

import hashlib
import json
import sys

from tensorboard import context, version
from tensorboard.backend.event_processing import data_provider
from tensorboard.backend.event_processing import event_multiplexer
from tensorboard.backend.event_processing import plugin_event_multiplexer

EVERYTHING = 10**9


def digest(picture):
    return hashlib.sha256(picture).hexdigest()


def accumulated(folder):
    runs = event_multiplexer.EventMultiplexer(
        size_guidance=event_multiplexer.event_accumulator.STORE_EVERYTHING_SIZE_GUIDANCE
    )
    runs.AddRunsFromDirectory(folder).Reload()
    found = {}
    for run, tags in runs.Runs().items():
        values = found[run] = {}
        for tag in tags["scalars"]:
            values[tag] = [(event.step, event.value) for event in runs.Scalars(run, tag)]
        for tag in tags["images"]:
            values[tag] = [
                (event.step, digest(event.encoded_image_string))
                for event in runs.Images(run, tag)
            ]
    return found


def served(folder):
    runs = plugin_event_multiplexer.EventMultiplexer(size_guidance={"tensors": 0})
    runs.AddRunsFromDirectory(folder).Reload()
    provider = data_provider.MultiplexerDataProvider(runs, folder)
    request = context.RequestContext()
    what = {"experiment_id": "", "downsample": EVERYTHING}
    found = {run.run_id: {} for run in provider.list_runs(request, experiment_id="")}
    scalars = provider.read_scalars(request, plugin_name="scalars", **what)
    for run, tags in scalars.items():
        for tag, values in tags.items():
            found[run][tag] = [(value.step, value.value) for value in values]
    pictures = provider.read_blob_sequences(request, plugin_name="images", **what)
    for run, tags in pictures.items():
        for tag, values in tags.items():
            # The first two blobs are width and height as text.
            found[run][tag] = [
                (value.step, digest(provider.read_blob(request, blob_key=value.values[2].blob_key)))
                for value in values
            ]
    return found


def main():
    folder = sys.argv[1]
    json.dump(
        {
            "version": version.VERSION,
            "accumulator": accumulated(folder),
            "server": served(folder),
        },
        sys.stdout,
    )


if __name__ == "__main__":
    main()
