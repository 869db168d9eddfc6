#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Lodestone authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares the layouts of layout-of with t-SNE of scikit-learn and UMAP of umap-learn on the same vectors.

compareLayouts.py LAYOUT_OF VECTORS.npy   (README.md beside this file says more)
"""
import subprocess
import sys
import time

import numpy
from sklearn.decomposition import PCA
from sklearn.manifold import TSNE, trustworthiness
from sklearn.neighbors import NearestNeighbors

NUM_NEIGHBORS = 15


def neighbors_of(rows):
    found = NearestNeighbors(n_neighbors=NUM_NEIGHBORS).fit(rows)
    return found.kneighbors(return_distance=False)


def preserved(rows, layout):
    pairs = zip(neighbors_of(rows), neighbors_of(layout))
    return numpy.mean([len(set(a) & set(b)) / NUM_NEIGHBORS for a, b in pairs])


def ours(program, method, rows, seed):
    settings = [] if method == "pca" else [f"seed={seed}"]
    command = [program, method, str(rows.shape[1]), *settings]
    done = subprocess.run(command, input=rows.tobytes(), stdout=subprocess.PIPE, check=True)
    return numpy.frombuffer(done.stdout, dtype=numpy.float32).reshape(len(rows), 2)


def theirs_tsne(rows, seed):
    return TSNE(init="pca", learning_rate="auto", random_state=seed).fit_transform(rows)


def theirs_umap(rows, seed, start):
    import umap

    return umap.UMAP(random_state=seed, init=start).fit_transform(rows)


def main():
    program, path = sys.argv[1:]
    rows = numpy.ascontiguousarray(numpy.load(path), dtype=numpy.float32)
    scaled = PCA(n_components=2, random_state=0).fit_transform(rows)
    methods = {"PCA, ours": lambda seed: ours(program, "pca", rows, seed)}
    for name, key in ("t-SNE", "tsne"), ("UMAP", "umap"):
        methods[f"{name}, ours"] = lambda seed, key=key: ours(program, key, rows, seed)
    methods["t-SNE, scikit-learn"] = lambda seed: theirs_tsne(rows, seed)
    methods["UMAP, umap-learn"] = lambda seed: theirs_umap(rows, seed, "spectral")
    methods["UMAP from PCA, umap-learn"] = lambda seed: theirs_umap(rows, seed, scaled)
    print(f"{path}: {rows.shape[0]} x {rows.shape[1]}, {NUM_NEIGHBORS} neighbors, seeds 1 to 3")
    print(f"{'layout':26} {'seconds':>8} {'trustworthiness':>16} {'continuity':>11} {'preserved':>10}")
    for name, layout_for in methods.items():
        figures = []
        for seed in 1, 2, 3:
            begin = time.monotonic()
            layout = layout_for(seed)
            seconds = time.monotonic() - begin
            figures.append((seconds, trustworthiness(rows, layout, n_neighbors=NUM_NEIGHBORS),
                            trustworthiness(layout, rows, n_neighbors=NUM_NEIGHBORS), preserved(rows, layout)))
        seconds, trust, continuity, kept = numpy.mean(figures, axis=0)
        print(f"{name:26} {seconds:8.1f} {trust:16.4f} {continuity:11.4f} {kept:10.4f}", flush=True)


if __name__ == "__main__":
    main()
